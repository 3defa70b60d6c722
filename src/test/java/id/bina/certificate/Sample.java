package id.bina.certificate;

import id.bina.catalogue.Course;
import id.bina.catalogue.CourseRevision;
import id.bina.identity.EmploymentType;
import id.bina.identity.Nip;
import id.bina.identity.OrgUnit;
import id.bina.identity.Person;
import id.bina.learning.AwardEarned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.IntStream;

/** Certificates for rule tests, made without a database. */
final class Sample {
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-10-14T09:41:00+07:00");

    private Sample() {}

    static Certificate usual() {
        var person = person("Retno Wulandari", null, "S.AP.");
        return of(person, revision("Menyusun Standar Pelayanan", "4"), modules(5), 88);
    }

    /** Everything as long as the portal lets it be, and 20 modules. */
    static Certificate longest() {
        var person =
                person(
                        "Raden Roro Kusumaningtyas Wijayanti Puspaningrum Hadiwinoto Suryaningratan "
                                + "Mangkubumi Kartasasmita",
                        "Prof. Dr. dr. Hj.",
                        "S.Sos., S.Kom., M.Si., M.M., Ph.D., Sp.PD.");
        person.setPosition(
                "Analis Sumber Daya Manusia Aparatur Ahli Madya pada Bidang Pengembangan Kompetensi dan Penilaian Kinerja Aparatur");
        String title =
                "Penyusunan Standar Pelayanan, Maklumat Pelayanan, dan Survei Kepuasan Masyarakat"
                        + " bagi Penyelenggara Pelayanan Publik Tingkat Kelurahan dan Kecamatan se-Kota";
        return of(person, revision(title, "40.5"), modules(20), 91);
    }

    /** An award for so many lines of deeds. */
    static Certificate award(AwardEarned.Kind kind, int lines) {
        var deeds =
                IntStream.rangeClosed(1, lines)
                        .mapToObj(i -> "Kegiatan ke-" + i + " <b> & lainnya")
                        .toList();
        return new Certificate(
                "Registration:12",
                new CertificateNumber("800/0458/503/2026"),
                new Holder(person("Retno Wulandari", null, "S.AP."), "Penata Muda (III/a)"),
                new Achievement(
                        new SampleAward(
                                1L, "Registration:12", kind, "Memangkas Waktu Layanan", deeds)),
                issuer(),
                NOW);
    }

    static Certificate of(
            Person person, CourseRevision revision, ModuleLine.Outline modules, Integer mark) {
        var facts =
                new Achievement(
                        revision,
                        modules,
                        LocalDate.of(2026, 9, 21),
                        LocalDate.of(2026, 10, 9),
                        mark);
        return new Certificate(
                1L,
                new CertificateNumber("800/0457/503/2026"),
                new Holder(person, "Penata Muda (III/a)"),
                facts,
                issuer(),
                NOW);
    }

    static Person person(String name, String before, String after) {
        var city = new OrgUnit("KOTA", "Kota Salatiga", OrgUnit.Kind.CITY, null);
        var unit =
                new OrgUnit(
                        "DUKCAPIL",
                        "Dinas Kependudukan dan Pencatatan Sipil",
                        OrgUnit.Kind.AGENCY,
                        city);
        var person = new Person(new Nip("199004122019032007"), name, EmploymentType.PNS, unit);
        person.setTitlePrefix(before);
        person.setTitleSuffix(after);
        person.setPosition("Pranata Layanan Kependudukan");
        return person;
    }

    static CourseRevision revision(String title, String jp) {
        var revision = new CourseRevision(new Course("STANDAR"), 1, title);
        revision.setJp(new BigDecimal(jp));
        revision.setOutcomes(
                String.join(
                        "\n",
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(
                                        i ->
                                                "Menjelaskan dasar ke-"
                                                        + i
                                                        + " standar pelayanan dengan contoh dari tugas sendiri <b> & lainnya.")
                                .toList()));
        return revision;
    }

    static ModuleLine.Outline modules(int count) {
        return new ModuleLine.Outline(
                IntStream.rangeClosed(1, count)
                        .mapToObj(
                                i ->
                                        new ModuleLine(
                                                "Hakikat dan dasar standar pelayanan bagian ke-"
                                                        + i,
                                                new BigDecimal("0.5")))
                        .toList());
    }

    static Issuer issuer() {
        var issuer = new Issuer();
        issuer.setGovernment("Pemerintah Kota Salatiga");
        issuer.setInstitution("Badan Kepegawaian dan Pengembangan Sumber Daya Manusia");
        issuer.setPlace("Salatiga");
        issuer.setSignatoryTitle("Plt. Kepala BKPSDM Kota Salatiga");
        issuer.setSignatoryName("Sri Handayani, S.H., M.M.");
        issuer.setSignatoryRank("Pembina Utama Muda");
        issuer.setSignatoryNip("196803051993032004");
        issuer.setFooter(
                "Dokumen ini memerlukan tanda tangan basah atau tanda tangan elektronik pejabat yang berwenang.");
        return issuer;
    }
}
