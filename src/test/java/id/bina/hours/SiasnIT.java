package id.bina.hours;

import static id.bina.Given.DEWI;
import static id.bina.Given.SITI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.given.AtOnce;
import id.bina.given.CountingDataSource;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.shared.RuleViolation;
import id.bina.shared.files.FileStore;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Out to the national system and back; each test in a year of its own. */
@ExtendWith(ArquillianExtension.class)
class SiasnIT {
    @Inject SiasnExports exports;
    @Inject SiasnAnswers answers;
    @Inject SiasnLists lists;
    @Inject ProofDesk desk;
    @Inject FileStore files;

    private static String number(NamedPerson who, int index) {
        return index + "/" + who.nip().substring(8) + "/LAN";
    }

    private Long accepted(NamedPerson who, int index, LocalDate day) throws Exception {
        return accepted(GivenProofs.submitted(who, number(who, index), day));
    }

    private Long accepted(Long proof) throws Exception {
        Given.signedInAs(DEWI, Roles.ADMIN, () -> desk.accept(proof, BigDecimal.valueOf(8), ""));
        return proof;
    }

    private <T> T admin(Callable<T> action) throws Exception {
        return Given.signedInAs(DEWI, Roles.ADMIN, action);
    }

    private static SiasnWish wish(int year, boolean again) {
        return new SiasnWish(year, null, again);
    }

    private List<String> numbers(SiasnList list, int year, NamedPerson who) throws Exception {
        var filter = new SiasnFilter(list, wish(year, false), who.nip().substring(8));
        return admin(() -> lists.rows(filter, 0, 100)).stream()
                .map(SiasnRow::documentNumber)
                .toList();
    }

    @Test
    void whatLeavesComesBackAndIsCompared() throws Exception {
        int year = 2021;
        var day = LocalDate.of(year, 5, 4);
        var who = Given.someone(Roles.LEARNER);
        accepted(who, 1, day);
        accepted(who, 2, day.plusDays(1));
        Long third = accepted(photographed(who, 3, day.plusDays(2)));
        assertThat(numbers(SiasnList.UNSENT, year, who)).hasSize(3);
        var zip = unzipped(admin(() -> exports.send(wish(year, false))));
        assertThat(numbers(SiasnList.SENT, year, who)).hasSize(3);
        assertThat(numbers(SiasnList.UNSENT, year, who)).isEmpty();
        assertThatThrownBy(() -> admin(() -> exports.send(wish(year, false))))
                .isInstanceOf(RuleViolation.class);
        var csv = csv(zip.get("siasn.csv"));
        assertSameInBoth(csv, zip.get("siasn.xlsx"));
        assertDocuments(csv, zip, who);
        answer(who, year);
        assertThat(numbers(SiasnList.ACCEPTED, year, who))
                .containsExactly(number(who, 1), number(who, 3));
        assertThat(numbers(SiasnList.DIFFERS, year, who)).containsExactly(number(who, 3));
        assertThat(numbers(SiasnList.REJECTED, year, who)).containsExactly(number(who, 2));
        assertThat(numbers(SiasnList.UNKNOWN, year, who)).containsExactly(number(who, 9));
        Given.signedInAs(
                DEWI, Roles.ADMIN, () -> desk.takeBack(third, "Sertifikat milik orang lain"));
        assertThat(numbers(SiasnList.TO_CORRECT, year, who)).containsExactly(number(who, 3));
        assertThat(numbers(SiasnList.DIFFERS, year, who)).isEmpty();
        admin(() -> exports.send(wish(year, true)));
        assertThat(numbers(SiasnList.SENT, year, who)).containsExactly(number(who, 2));
    }

    private Long photographed(NamedPerson who, int index, LocalDate day) throws Exception {
        var photo = GivenProofs.photo(60);
        return GivenProofs.submitted(who, number(who, index), day, "foto.jpg", photo);
    }

    private Map<String, byte[]> unzipped(Long batch) throws Exception {
        var stored = admin(() -> exports.file(batch));
        assertThat(admin(() -> exports.file(batch)).getSha256()).isEqualTo(stored.getSha256());
        var found = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(files.open(stored))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }

    private static List<CSVRecord> csv(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var parser = format.parse(new StringReader(text))) {
            assertThat(parser.getHeaderNames()).isEqualTo(SiasnColumn.headers());
            return parser.getRecords();
        }
    }

    private static void assertSameInBoth(List<CSVRecord> csv, byte[] xlsx) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx));
                var rows = book.getFirstSheet().openStream()) {
            var lines = new ArrayList<List<String>>();
            rows.forEach(
                    row -> {
                        var cells = new ArrayList<String>();
                        for (int i = 0; i < SiasnColumn.values().length; i++) {
                            cells.add(row.getCellText(i));
                        }
                        lines.add(cells);
                    });
            assertThat(lines.remove(0)).isEqualTo(SiasnColumn.headers());
            assertThat(lines).isEqualTo(csv.stream().map(CSVRecord::toList).toList());
        }
    }

    private static void assertDocuments(
            List<CSVRecord> csv, Map<String, byte[]> zip, NamedPerson who) throws IOException {
        var own = csv.stream().filter(row -> row.get("nip").equals(who.nip())).toList();
        assertThat(own).hasSize(3);
        for (var row : own) {
            assertThat(row.get("path"))
                    .isEqualTo(
                            who.nip()
                                    + "_"
                                    + row.get("nomorSertipikat").replace('/', '-')
                                    + ".pdf");
            try (var pdf = Loader.loadPDF(zip.get(row.get("path")))) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            }
            assertThat(row.get("jumlahJam")).isEqualTo("8");
            assertThat(row.get("tanggalSelesaiKursus")).matches("0[456]-05-2021");
        }
    }

    /** Accepted, refused, accepted with other hours, known only there, and one bad line. */
    private void answer(NamedPerson who, int year) throws Exception {
        var file =
                "nip,nomorSertipikat,jumlahJam,status,alasan\n"
                        + line(who, 1, "8,diterima,")
                        + line(who, 2, "8,ditolak,Nomor tidak terbaca")
                        + line(who, 3, "6,diterima,")
                        + line(who, 9, "4,diterima,")
                        + line(who, 8, "4,ditolak,Tidak ada");
        var plan = admin(() -> answers.check("jawaban.csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(plan.problems()).extracting(SiasnProblem::line).containsExactly(6);
        assertThat(numbers(SiasnList.SENT, year, who)).hasSize(3);
        assertThat(numbers(SiasnList.UNKNOWN, year, who)).isEmpty();
        Given.signedInAs(DEWI, Roles.ADMIN, () -> answers.apply(plan));
        Given.signedInAs(DEWI, Roles.ADMIN, () -> answers.apply(plan));
    }

    private static String line(NamedPerson who, int index, String rest) {
        return who.nip() + "," + number(who, index) + "," + rest + "\n";
    }

    @Test
    void ofTwoAdminsAtOnceOneSendsALine() throws Exception {
        int year = 2020;
        var who = Given.someone(Roles.LEARNER);
        accepted(who, 1, LocalDate.of(year, 2, 29));
        Callable<Boolean> send =
                () -> {
                    try {
                        return admin(() -> exports.send(wish(year, true))) != null;
                    } catch (RuleViolation nothingLeft) {
                        return false;
                    }
                };
        assertThat(AtOnce.run(Collections.nCopies(4, send))).containsOnlyOnce(true).contains(false);
        assertThat(numbers(SiasnList.SENT, year, who)).hasSize(1);
    }

    @Test
    void onlyAdminsSendAndTheListsTakeAFewStatements() throws Exception {
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> exports.batches()))
                .isInstanceOf(EJBAccessException.class);
        int sent =
                admin(
                        () -> {
                            CountingDataSource.reset();
                            lists.counts(wish(2021, false));
                            exports.batches();
                            return CountingDataSource.sent();
                        });
        assertThat(sent).isLessThanOrEqualTo(9);
    }
}
