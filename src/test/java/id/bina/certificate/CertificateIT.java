package id.bina.certificate;

import static id.bina.Given.BAMBANG;
import static id.bina.Given.DEWI;
import static id.bina.Given.SITI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.Visitor;
import id.bina.catalogue.GivenCourses;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.learning.AwardEarned;
import id.bina.learning.Enrolments;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.PortalAddress;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipInputStream;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificateIT {
    @PersistenceContext EntityManager db;
    @Inject Enrolments enrolments;
    @Inject Certificates certificates;
    @Inject CertificateRecords records;
    @Inject CertificateBundles bundles;
    @Inject CertificatePrinter printer;
    @Inject FileStore files;
    @Inject Event<DomainEvent> awards;

    @Test
    void manyLastLessonsAtTheSameMomentIssueOneCertificate() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        var lessons = begun(who, "Serentak");
        finish(who, lessons.get(0));
        Callable<Void> last =
                () -> {
                    finish(who, lessons.get(1));
                    return null;
                };
        ManagedExecutorService threads =
                InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        for (var done : threads.invokeAll(Collections.nCopies(20, last))) {
            done.get();
        }
        assertThat(mine(who)).hasSize(1);
    }

    @Test
    void manyEventsOfTheSameAwardIssueOneCertificate() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        var award = award(who, AwardEarned.Kind.WORKSHOP);
        Callable<Void> earn =
                () -> {
                    Given.inTransaction(() -> awards.fire(award));
                    return null;
                };
        ManagedExecutorService threads =
                InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        for (var done : threads.invokeAll(Collections.nCopies(20, earn))) {
            done.get();
        }
        assertThat(mine(who)).hasSize(1);
    }

    @Test
    void anAwardIsListedVerifiedBundledAndFilteredLikeACourse() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        var award = award(who, AwardEarned.Kind.MENTEE);
        Given.inTransaction(() -> awards.fire(award));
        var row = printed(who);
        assertThat(row.course()).isEqualTo("Uji penghargaan");
        assertThat(check(row)).contains("Sertifikat sah", "Mentoring, peserta", "Bertemu mentor");
        var filter = new CertificateFilter();
        filter.setText(row.code().value());
        filter.setKind(CertificateKind.MENTEE);
        assertThat(Given.signedInAs(BAMBANG, () -> records.count(filter))).isEqualTo(1);
        filter.setKind(CertificateKind.COURSE);
        assertThat(Given.signedInAs(BAMBANG, () -> records.count(filter))).isZero();
        var out = new ByteArrayOutputStream();
        Given.signedInAs(BAMBANG, () -> bundles.write(List.of(row.id()), out));
        assertThat(unzipped(out.toByteArray())).hasSize(2);
        var one = Given.signedInAs(BAMBANG, () -> records.details(row.id()));
        assertThat(one.getEnrolmentId()).isNull();
        assertThat(one.getSource()).isEqualTo(award.source());
        assertThat(one.getAchievement().getForm()).isEqualTo("KL07");
        assertThat(Given.signedInAs(DEWI, () -> records.courses()))
                .extracting(CourseOption::id)
                .doesNotContainNull();
    }

    private static SampleAward award(NamedPerson who, AwardEarned.Kind kind) {
        Long person = Given.person(who).getId();
        return new SampleAward(
                person, "Uji:" + person, kind, "Uji penghargaan", List.of("Bertemu mentor"));
    }

    @Test
    void numbersFollowEachOtherWithoutAGapOrATwin() throws Exception {
        certified("Nomor");
        certified("Nomor");
        var numbers =
                db
                        .createQuery(
                                "SELECT c.number FROM Certificate c ORDER BY c.id",
                                CertificateNumber.class)
                        .getResultList()
                        .stream()
                        .map(n -> Integer.parseInt(n.value().split("/")[1]))
                        .sorted()
                        .toList();
        assertThat(numbers).doesNotHaveDuplicates().startsWith(1);
        assertThat(numbers.get(numbers.size() - 1)).isEqualTo(numbers.size());
    }

    @Test
    void theDocumentIsServedToItsHolderAndToStaffOnly() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        var row = certified(who, "Dokumen");
        var own = Given.signedInAs(who, () -> certificates.download(row.id()));
        assertThat(own.getPrinted().getType()).isEqualTo("application/pdf");
        assertThat(files.isIntact(own.getPrinted())).isTrue();
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> certificates.download(row.id())))
                .isInstanceOf(NotFound.class);
        Given.signedInAs(BAMBANG, () -> certificates.download(row.id()));
        assertThat(actions("Certificate:" + row.id()))
                .contains("CertificateIssued", "CertificatePrinted")
                .containsOnlyOnce("CertificateDownloaded");
    }

    @Test
    void revokingIsRecordedAndShownToTheWorld() throws Exception {
        var row = certified("Pencabutan");
        assertThat(check(row)).contains("Sertifikat sah", row.number().value());
        Given.signedInAs(DEWI, () -> certificates.revoke(row.id(), "Kesalahan data peserta"));
        assertThat(check(row)).contains("Sertifikat dicabut", "Kesalahan data peserta");
        assertThat(actions("Certificate:" + row.id())).contains("CertificateRevoked");
    }

    @Test
    void anAuditorReadsEverythingAndChangesNothing() throws Exception {
        var row = certified("Pemeriksaan");
        var filter = new CertificateFilter();
        filter.setText(row.code().grouped().toLowerCase());
        assertThat(Given.signedInAs(BAMBANG, () -> records.rows(filter, 0, 10, null, true)))
                .extracting(CertificateRow::id)
                .containsExactly(row.id());
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        BAMBANG, () -> certificates.revoke(row.id(), "Coba saja")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> records.count(filter)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aBundleHoldsTheStoredBytesAndAManifestOfTheirDigests() throws Exception {
        var ids = List.of(certified("Bundel").id(), certified("Bundel").id());
        var out = new ByteArrayOutputStream();
        Given.signedInAs(BAMBANG, () -> bundles.write(ids, out));
        var entries = unzipped(out.toByteArray());
        String manifest = new String(entries.remove("manifest.csv"), StandardCharsets.UTF_8);
        assertThat(entries).hasSize(2);
        for (var entry : entries.entrySet()) {
            assertThat(manifest).contains(entry.getKey() + "," + digest(entry.getValue()));
        }
        assertThat(manifest).startsWith("\uFEFFnomor,nama,berkas,sha256");
    }

    @Test
    void strangersAndMachinesLearnNothingFromAWrongCode() {
        var stranger = new Visitor();
        var page = stranger.get(PortalAddress.get() + "/v/AAAA-BBBB-CCCC");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Kode tidak ditemukan");
        var json = stranger.get(PortalAddress.get() + "/api/v1/certificates/AAAABBBBCCCC");
        assertThat(json.statusCode()).isEqualTo(404);
    }

    @Test
    void machinesGetTheFactsWithAMaskedNumber() throws Exception {
        var row = certified("Mesin");
        var json = new Visitor().get(PortalAddress.get() + "/api/v1/certificates/" + row.code());
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.body())
                .contains("\"verdict\":\"VALID\"", "\"number\":\"" + row.number() + "\"", "••••")
                .doesNotContainPattern("\"nip\":\"\\d");
    }

    private String check(MyCertificateRow row) {
        return new Visitor().get(PortalAddress.get() + "/v/" + row.code()).body();
    }

    private MyCertificateRow certified(String course) throws Exception {
        return certified(Given.someone(Roles.LEARNER), course);
    }

    /** A certificate of this person, with its document. */
    private MyCertificateRow certified(NamedPerson who, String course) throws Exception {
        for (Long lesson : begun(who, course)) {
            finish(who, lesson);
        }
        return printed(who);
    }

    /** The only certificate, once its document is there. */
    private MyCertificateRow printed(NamedPerson who) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!mine(who).get(0).prepared() && System.nanoTime() < end) {
            printer.printAll();
        }
        return mine(who).get(0);
    }

    private List<Long> begun(NamedPerson who, String title) throws Exception {
        Long course = Given.course("Sertifikat " + title);
        Given.signedInAs(who, () -> enrolments.enrol(course));
        return Given.bean(GivenCourses.class).lessons(course);
    }

    private void finish(NamedPerson who, Long lesson) throws Exception {
        Given.signedInAs(who, () -> enrolments.finish(lesson));
    }

    private List<MyCertificateRow> mine(NamedPerson who) throws Exception {
        return Given.signedInAs(who, () -> certificates.mine());
    }

    private List<String> actions(String subject) {
        return db.createQuery(
                        "SELECT e.action FROM AuditEntry e WHERE e.subject = :subject",
                        String.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
