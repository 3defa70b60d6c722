package id.bina.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.shared.pdf.Pdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PledgeDocumentTest {
    private enum Kind {
        APPROVED(Sample.draft(), PledgeProof.Stage.SIGNED),
        SAMPLE(sample(), PledgeProof.Stage.COUNTERSIGNED),
        PLAIN(plain(), PledgeProof.Stage.SIGNED);

        private final byte[] pdf;

        Kind(PledgeDraft draft, PledgeProof.Stage stage) {
            var out = new ByteArrayOutputStream();
            var signature = Sample.signed(Sample.published(draft), Sample.SRI);
            if (stage == PledgeProof.Stage.COUNTERSIGNED) {
                signature.countersign(Sample.SRI, Sample.NOW.plusDays(2));
            }
            new Pdf()
                    .write(
                            PledgeDocument.xhtml(signature, stage, "https://bina.salatiga.go.id"),
                            out);
            pdf = out.toByteArray();
        }

        private static PledgeDraft sample() {
            var draft = Sample.draft();
            draft.setSample(true);
            return draft;
        }

        /** No heading, no tables, many pages. */
        private static PledgeDraft plain() {
            var draft = Sample.draft();
            draft.setBody("Saya, {{nama_lengkap_dengan_gelar}}, berjanji.\n\n".repeat(120));
            return draft;
        }
    }

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(a -> a.getRuleId() + " " + a.getMessage() + " " + a.getLocation())
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isForArchives(Kind kind) throws Exception {
        Files.write(Path.of("target/pledge-" + kind + ".pdf"), kind.pdf);
        assertThat(failures(kind.pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isForPeopleWhoCannotSee(Kind kind) throws Exception {
        assertThat(failures(kind.pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isSmallAndInIndonesian(Kind kind) throws Exception {
        assertThat(kind.pdf.length).isLessThan(200_000);
        try (var document = Loader.loadPDF(kind.pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
        }
    }

    @Test
    void saysEveryFactInWordsThatCanBeCopied() throws Exception {
        assertThat(text(Kind.APPROVED.pdf))
                .contains(
                        "PAKTA INTEGRITAS",
                        "PI-ASN, versi 1, berlaku sejak 1 Januari 2026",
                        "Retno Wulandari, S.AP.",
                        "19900412 201903 2 007",
                        "Penata Muda (III/a)",
                        "Salatiga, 14 Oktober 2026",
                        "14 Okt 2026, 09.41 WIB",
                        "1 Januari 2026 sampai 31 Desember 2026",
                        "Keputusan Wali Kota Nomor 1 Tahun 2026 <contoh>",
                        PledgeText.sha256(PledgeText.canonical(Sample.draft().getBody())))
                .doesNotContain("{{", "Naskah contoh");
    }

    @Test
    void aSampleSaysSo() throws Exception {
        assertThat(text(Kind.SAMPLE.pdf)).contains("Naskah contoh, belum disahkan.");
    }

    @Test
    void namesTheSuperiorOnceHeOrSheHasSigned() throws Exception {
        assertThat(text(Kind.SAMPLE.pdf))
                .contains("Sri Handayani, S.H., M.M., NIP 19680305 199303 2 004, 16 Okt 2026");
        assertThat(text(Kind.APPROVED.pdf)).contains("Belum menandatangani saat berkas ini dibuat");
    }
}
