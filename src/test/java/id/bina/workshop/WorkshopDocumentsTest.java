package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.identity.EmploymentType;
import id.bina.identity.Nip;
import id.bina.identity.OrgUnit;
import id.bina.identity.Person;
import id.bina.shared.pdf.Pdf;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class WorkshopDocumentsTest {
    private static final OrgUnit UNIT =
            new OrgUnit("KOTA", "Dinas Kependudukan <& lainnya>", OrgUnit.Kind.AGENCY, null);

    private final Cohort cohort = CohortTest.cohort();
    private final List<WorkshopSession> sessions =
            List.of(CohortTest.session(cohort, LocalDate.of(2026, 12, 3), 8, 12));

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static List<Person> people(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i ->
                                new Person(
                                        new Nip("19900412201903%d%03d".formatted(1 + i % 2, i)),
                                        "Peserta " + i,
                                        EmploymentType.PNS,
                                        UNIT))
                .toList();
    }

    private byte[] letter(int count) {
        var facts = CohortFacts.of(cohort);
        facts.getLetter().setNumber("800.1.4.1/337");
        facts.getLetter().setDate(LocalDate.of(2026, 11, 27));
        facts.getLetter().setSignatoryName("Sri Handayani, S.H., M.M.");
        facts.getLetter().setSignatoryTitle("Kepala BKPSDM Kota Salatiga");
        facts.getLetter().setSignatoryNip("19680305 199303 2 004");
        cohort.describe(facts);
        return pdf(AssignmentLetter.xhtml(cohort, sessions, people(count), p -> "Penata (III/c)"));
    }

    private static byte[] pdf(String xhtml) {
        var out = new ByteArrayOutputStream();
        new Pdf().write(xhtml, out);
        return out.toByteArray();
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

    @Test
    void theLetterIsForArchivesAndForPeopleWhoCannotSee() throws Exception {
        byte[] letter = letter(1);
        assertThat(failures(letter, PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(failures(letter, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void theLetterSaysWhoIsSentWhereAndBySomebody() throws Exception {
        assertThat(text(letter(2)))
                .contains(
                        "SURAT TUGAS",
                        "Nomor: 800.1.4.1/337",
                        "Peserta 1",
                        "Peserta 2",
                        "Dinas Kependudukan <& lainnya>",
                        "Memangkas Waktu Layanan Angkatan II",
                        "Kamis, 3 Desember 2026, 08.30 sampai 12.00 WIB",
                        "Salatiga, 27 November 2026",
                        "Sri Handayani, S.H., M.M.");
    }

    @Test
    void theListToSignGoesOverPagesWithItsHeadings() throws Exception {
        byte[] list = pdf(AttendanceSheet.xhtml(cohort, sessions, people(60)));
        assertThat(failures(list, PDFAFlavour.PDFA_2_B)).isEmpty();
        assertThat(failures(list, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(text(list)).contains("DAFTAR HADIR", "Peserta 60", "Tanda tangan");
        try (var document = Loader.loadPDF(list)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
        }
    }
}
