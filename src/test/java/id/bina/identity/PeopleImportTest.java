package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

class PeopleImportTest {
    private static final String HEAD = "NIP;Nama;Status Kepegawaian;Golongan;Unit Kerja;Peran\n";
    private static final String GOOD = "198609262015051001;Agus;PNS;III/a;Dinas Kesehatan;\n";

    @Test
    void takesOverWhatIsGood() {
        var plan = plan(HEAD + GOOD);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.newcomers()).hasSize(1);
        var facts = plan.newcomers().get(0).facts();
        assertThat(facts.nip().value()).isEqualTo("198609262015051001");
        assertThat(facts.unitId()).isEqualTo(7L);
        assertThat(plan.newcomers().get(0).roles()).containsExactly(Roles.LEARNER);
    }

    @Test
    void namesLineColumnValueAndRemedy() {
        var plan = plan(HEAD + GOOD + "1.98E+17;Budi;PNS;III/a;Dinkes;\n");
        assertThat(plan.newcomers()).hasSize(1);
        assertThat(plan.problems()).hasSize(1);
        var problem = plan.problems().get(0);
        assertThat(problem.line()).isEqualTo(3);
        assertThat(problem.column()).isEqualTo("NIP");
        assertThat(problem.value()).isEqualTo("1.98E+17");
        assertThat(problem.remedy()).contains("1.98E+17").contains("Teks");
    }

    @Test
    void suggestsTheNearestUnit() {
        assertThat(remedies("198609262015051001;Agus;PNS;III/a;Dinas Kesehata;\n"))
                .singleElement()
                .asString()
                .contains("Dinas Kesehatan");
    }

    @Test
    void findsTheSameNumberTwiceAndANumberThatIsRegistered() {
        assertThat(remedies(GOOD + GOOD)).singleElement().asString().contains("baris 2");
        assertThat(remedies("197203081998031002;Agus;PNS;III/a;Dinkes;\n"))
                .singleElement()
                .asString()
                .contains("sudah terdaftar");
    }

    @Test
    void readsContractsByTheirOwnRules() {
        var plan = plan(HEAD + "199009132025242014;Citra;PPPK;IX;Dinkes;Peserta, Mentor\n");
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.newcomers().get(0).roles()).contains(Roles.MENTOR);
        assertThat(remedies("199009132025242014;Citra;PPPK;III/a;Dinkes;\n")).hasSize(1);
        assertThat(remedies("199009132025242014;Citra;PNS;III/a;Dinkes;\n")).hasSize(1);
    }

    @Test
    void saysEverythingThatIsWrongWithALineAtOnce() {
        assertThat(remedies(";;Honorer;;;Bos\n")).hasSize(5);
    }

    @Test
    void takesOverMailAddressAndSuperior() {
        var head = HEAD.replace("Peran", "Peran;Surel;NIP Atasan");
        var row = GOOD.strip();
        var plan = plan(head + row + ";agus@contoh.go.id;197203081998031002\n");
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.doubts()).isEmpty();
        assertThat(plan.newcomers().get(0).contact())
                .isEqualTo(PersonContact.of("agus@contoh.go.id", "197203081998031002"));
        assertThat(plan(head + row + ";agus@contoh;197203081998031003\n").problems())
                .extracting(ImportProblem::column)
                .containsExactly("Surel");
        assertThat(plan(head + row + ";;198507152010012003\n").doubts())
                .extracting(ImportProblem::column)
                .containsExactly("NIP Atasan");
    }

    @Test
    void readsLevelAndDaysOfTheContractAsPeopleWriteThem() {
        var head = HEAD.replace("Peran", "Jenjang Jabatan;Mulai Kontrak;Akhir Kontrak");
        var row = "199009132025242014;Citra;PPPK;IX;Dinkes;";
        for (String days :
                List.of("01-03-2025;28-02-2030", "2025-03-01;28/02/2030", "45717;47542")) {
            var facts = plan(head + row + "Ahli Muda;" + days + "\n").newcomers().get(0).facts();
            assertThat(facts.level()).isEqualTo(PositionLevel.JF_AHLI_MUDA);
            assertThat(facts.contractFrom()).isEqualTo(LocalDate.of(2025, 3, 1));
            assertThat(facts.contractTo()).isEqualTo(LocalDate.of(2030, 2, 28));
        }
        assertThat(plan(head + row + "Bos;30-02-2025;besok\n").problems())
                .extracting(ImportProblem::column)
                .containsExactlyInAnyOrder("Jenjang Jabatan", "Mulai Kontrak", "Akhir Kontrak");
        assertThat(plan(head + row + ";01-03-2025;28-02-2025\n").problems()).hasSize(1);
    }

    @Test
    void onlyWarnsOfTheUnusual() {
        var plan = plan(HEAD + "194009261970051001;Eko Tua, S.H.;PNS;IV/a;Dinkes;\n");
        assertThat(plan.newcomers()).hasSize(1);
        assertThat(plan.doubts()).extracting(ImportProblem::column).containsExactly("NIP", "Nama");
    }

    @Test
    void skipsTitlesAboveTheHeaderAndReadsOldEncodings() {
        byte[] old =
                ("Daftar pegawai\n" + HEAD + "198609262015051001;Ren\u00e9;PNS;;Dinkes;\n")
                        .getBytes(Charset.forName("windows-1252"));
        var line = PeopleSheet.read(old).get(0);
        assertThat(line.number()).isEqualTo(3);
        assertThat(line.get(ImportColumn.NAME)).isEqualTo("Ren\u00e9");
    }

    @Test
    void recognisesANumberCellOfASpreadsheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Pegawai");
            var header = List.of("nip", "NAMA", "status_kepegawaian", "Unit  Kerja");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, 198609262015051001L);
            sheet.value(1, 1, "Agus");
            sheet.value(1, 2, "PNS");
            sheet.value(1, 3, "Dinkes");
        }
        var plan = importing().check("x.xlsx", PeopleSheet.read(bytes.toByteArray()));
        assertThat(plan.problems()).singleElement();
        assertThat(plan.problems().get(0).remedy()).contains("pengolah lembar kerja");
        assertThat(plan.problems().get(0).line()).isEqualTo(2);
    }

    @Test
    void refusesWhatIsNoList() {
        assertThatThrownBy(
                        () -> PeopleSheet.read("PK\u0003\u0004x".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(
                        () ->
                                PeopleSheet.read(
                                        "Nama;Unit\nAgus;Dinkes\n"
                                                .getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("identity.import.noColumn");
        assertThatThrownBy(() -> PeopleSheet.read(HEAD.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("identity.import.empty");
        String long_ = HEAD + GOOD.repeat(PeopleSheet.MOST_LINES + 1);
        assertThatThrownBy(() -> PeopleSheet.read(long_.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("identity.import.tooLong");
    }

    private static List<String> remedies(String lines) {
        return plan(HEAD + lines).problems().stream().map(ImportProblem::remedy).toList();
    }

    private static ImportPlan plan(String csv) {
        return importing().check("x.csv", PeopleSheet.read(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static PeopleImport importing() {
        var units =
                new UnitNames(
                        List.of(
                                unit(7L, "DINKES", "Dinas Kesehatan", "Dinkes"),
                                unit(8L, "DISDIK", "Dinas Pendidikan", "Disdik")));
        return new PeopleImport(
                units,
                Map.of(true, Set.of("IX"), false, Set.of("III/a", "IV/a")),
                Set.of(new Nip("197203081998031002")),
                LocalDate.of(2026, 11, 25));
    }

    private static UnitRow unit(Long id, String code, String name, String shortName) {
        return new UnitRow(
                id,
                code,
                name,
                shortName,
                OrgUnit.Kind.AGENCY,
                "/KOTA/" + code + "/",
                null,
                null,
                0L);
    }
}
