package id.bina.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.learning.AwardEarned;
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

class CertificateDocumentTest {
    private enum Kind {
        USUAL(Sample.usual()),
        WORKSHOP(Sample.award(AwardEarned.Kind.WORKSHOP, 12)),
        MENTEE(Sample.award(AwardEarned.Kind.MENTEE, 0)),
        MENTOR(Sample.award(AwardEarned.Kind.MENTOR, 4)),
        LONGEST(Sample.longest());

        private final byte[] pdf;

        Kind(Certificate certificate) {
            var out = new ByteArrayOutputStream();
            new Pdf()
                    .write(
                            CertificateDocument.xhtml(
                                    certificate, null, "https://bina.salatiga.go.id"),
                            out);
            pdf = out.toByteArray();
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
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isForArchives(Kind kind) throws Exception {
        Files.write(Path.of("target/" + kind + ".pdf"), kind.pdf);
        assertThat(failures(kind.pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isForPeopleWhoCannotSee(Kind kind) throws Exception {
        assertThat(failures(kind.pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isTwoSmallPagesInIndonesian(Kind kind) throws Exception {
        assertThat(kind.pdf.length).isLessThan(200_000);
        try (var document = Loader.loadPDF(kind.pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
        }
    }

    @Test
    void saysEveryFactInWordsThatCanBeCopied() throws Exception {
        assertThat(text(Kind.USUAL.pdf))
                .contains(
                        "SERTIFIKAT",
                        "800/0457/503/2026",
                        "Retno Wulandari, S.AP.",
                        "NIP 19900412 201903 2 007, Penata Muda (III/a)",
                        "Pranata Layanan Kependudukan, Dinas Kependudukan dan Pencatatan Sipil",
                        "Menyusun Standar Pelayanan",
                        "21 September 2026 sampai 9 Oktober 2026, sebanyak 4 (empat) jam pelajaran",
                        "Memuaskan",
                        "Salatiga, 14 Oktober 2026",
                        "Plt. Kepala BKPSDM Kota Salatiga",
                        "NIP 19680305 199303 2 004",
                        "memerlukan tanda tangan basah",
                        "<b> & lainnya")
                .doesNotContain("BSrE");
    }

    @Test
    void anAwardIsCalledByItsKindAndSaysWhatWasDone() throws Exception {
        assertThat(text(Kind.WORKSHOP.pdf))
                .contains(
                        "SERTIFIKAT",
                        "atas keikutsertaan dalam lokakarya",
                        "Memangkas Waktu Layanan",
                        "Kegiatan ke-12 <b> & lainnya")
                .doesNotContain("Mata pelatihan", "Predikat", "Capaian pembelajaran");
        assertThat(text(Kind.MENTEE.pdf))
                .contains("SURAT KETERANGAN", "telah menyelesaikan program mentoring")
                .doesNotContain("SERTIFIKAT");
        assertThat(text(Kind.MENTOR.pdf)).contains("SERTIFIKAT", "sebagai mentor");
    }
}
