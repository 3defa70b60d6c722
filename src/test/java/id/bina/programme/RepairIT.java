package id.bina.programme;

import static id.bina.Given.BAMBANG;
import static id.bina.Given.DEWI;
import static id.bina.Given.SITI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.audit.AuditEntry;
import id.bina.catalogue.GivenCourses;
import id.bina.certificate.Certificate;
import id.bina.certificate.Certificates;
import id.bina.given.AtOnce;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.learning.Enrolment;
import id.bina.learning.Enrolments;
import id.bina.shared.RuleViolation;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contradictions between records: found, explained, mended once, and gone. */
@ExtendWith(ArquillianExtension.class)
class RepairIT {
    private static final String FINISHED = "learning.check.finished.";
    private static final String PROGRESS = "learning.check.progress.";
    private static final String UNFINISHED = "learning.check.unfinished.";
    private static final String MISSING = "certificate.check.missing.";
    private static final String UNEARNED = "certificate.check.unearned.";
    private static final String UNCOUNTED = "hours.check.uncounted.";
    private static final String UNREVERSED = "hours.check.unreversed.";
    private static final String UNFOUNDED = "hours.check.unfounded.";
    private static final String REVERSAL = "hours.check.reversal.";
    private static final String PROOF = "hours.check.proof.";

    @PersistenceContext EntityManager db;
    @Inject RecordChecks checks;
    @Inject RecordWalk walk;
    @Inject Enrolments enrolments;
    @Inject Certificates certificates;
    @Inject GivenCourses courses;

    private void check() throws Exception {
        Given.signedInAs(DEWI, checks::begin);
        walkOn();
    }

    private void walkOn() throws Exception {
        boolean more = true;
        while (more) {
            more = walk.step();
        }
        assertThat(state().getStatus()).isEqualTo(RecordCheck.Status.DONE);
    }

    private RecordCheck state() throws Exception {
        return Given.inTransaction(() -> db.find(RecordCheck.class, RecordCheck.ID));
    }

    private Optional<RecordFinding> finding(String kind, Long record) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT f FROM RecordFinding f WHERE f.kind = :kind AND f.recordId = :id",
                                        RecordFinding.class)
                                .setParameter("kind", kind)
                                .setParameter("id", record)
                                .getResultStream()
                                .findFirst());
    }

    private List<RecordFinding> findings(NamedPerson who) throws Exception {
        Long personId = Given.person(who).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT f FROM RecordFinding f WHERE f.personId = :person",
                                        RecordFinding.class)
                                .setParameter("person", personId)
                                .getResultList());
    }

    private boolean mend(String kind, Long record) throws Exception {
        Long id = finding(kind, record).orElseThrow().getId();
        return Given.signedInAs(DEWI, () -> checks.mend(id));
    }

    private void sql(String statement, Object... values) throws Exception {
        Given.inTransaction(
                () -> {
                    var query = db.createNativeQuery(numbered(statement));
                    for (int i = 0; i < values.length; i++) {
                        query.setParameter(i + 1, values[i]);
                    }
                    assertThat(query.executeUpdate()).as(statement).isPositive();
                });
    }

    private static String numbered(String statement) {
        var text = new StringBuilder();
        int place = 0;
        for (char letter : statement.toCharArray()) {
            text.append(letter);
            if (letter == '?') {
                text.append(++place);
            }
        }
        return text.toString();
    }

    /** Somebody with this many lessons of a small course finished, of two. */
    private NamedPerson learner(int lessons) throws Exception {
        var who = Given.someone(Roles.LEARNER);
        Long course = Given.course("Uji pemeriksaan catatan");
        Given.signedInAs(who, () -> enrolments.enrol(course));
        for (Long lesson : courses.lessons(course).subList(0, lessons)) {
            Given.signedInAs(who, () -> enrolments.finish(lesson));
        }
        return who;
    }

    private Enrolment enrolment(NamedPerson who) throws Exception {
        Long personId = Given.person(who).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT e FROM Enrolment e WHERE e.person.id = :person",
                                        Enrolment.class)
                                .setParameter("person", personId)
                                .getSingleResult());
    }

    private Optional<Certificate> certificate(NamedPerson who) throws Exception {
        Long personId = Given.person(who).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT c FROM Certificate c WHERE c.holder.personId = :person",
                                        Certificate.class)
                                .setParameter("person", personId)
                                .getResultStream()
                                .findFirst());
    }

    private long lines(NamedPerson who) throws Exception {
        Long personId = Given.person(who).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT COUNT(l) FROM HoursLine l WHERE l.person.id = :person",
                                        Long.class)
                                .setParameter("person", personId)
                                .getSingleResult());
    }

    private long told(String subject) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        """
                        SELECT e FROM AuditEntry e
                        WHERE e.action = 'RecordMended' AND e.subject = :subject""",
                                        AuditEntry.class)
                                .setParameter("subject", subject)
                                .getResultStream()
                                .count());
    }

    private void loseCertificate(NamedPerson who) throws Exception {
        Long id = certificate(who).orElseThrow().getId();
        sql("delete from HoursLine where sourceKey = ?", "Certificate:" + id);
        sql("delete from Certificate where id = ?", id);
    }

    @Test
    void whatAgreesIsNotFound() throws Exception {
        var who = learner(2);
        var half = learner(1);
        check();
        assertThat(findings(who)).isEmpty();
        assertThat(findings(half)).isEmpty();
        assertThat(state().getChecked()).isGreaterThan(4);
    }

    @Test
    void aFinishedCourseThatIsNotCompletedIsCompletedWithCertificateAndHours() throws Exception {
        var who = learner(1);
        Long id = enrolment(who).getId();
        Long second = courses.lessons(Given.course("Uji pemeriksaan catatan")).get(1);
        sql(
                """
                insert into LessonProgress (id, version, enrolment_id, lesson, doneAt, proof)
                select max(id) + 1000000, 1, ?, ?, current_timestamp, 'LessonRead'
                from LessonProgress""",
                id,
                second);
        check();
        assertThat(finding(FINISHED, id).orElseThrow().getSentence())
                .contains(who.name())
                .contains("2 materi wajib");
        assertThat(mend(FINISHED, id)).isTrue();
        assertThat(enrolment(who).getStatus()).isEqualTo(Enrolment.Status.COMPLETED);
        assertThat(certificate(who)).isPresent();
        assertThat(lines(who)).isEqualTo(1);
        assertThat(told("Enrolment:" + id)).isEqualTo(1);
        check();
        assertThat(findings(who)).isEmpty();
    }

    @Test
    void aLostCertificateAndALostLineComeBack() throws Exception {
        var who = learner(2);
        var other = learner(2);
        loseCertificate(who);
        Long counted = certificate(other).orElseThrow().getId();
        sql("delete from HoursLine where sourceKey = ?", "Certificate:" + counted);
        check();
        assertThat(mend(MISSING, enrolment(who).getId())).isTrue();
        assertThat(mend(UNCOUNTED, counted)).isTrue();
        assertThat(certificate(who)).isPresent();
        assertThat(lines(who)).isEqualTo(1);
        assertThat(lines(other)).isEqualTo(1);
        assertThat(told("Certificate:" + counted)).isEqualTo(1);
        check();
        assertThat(findings(who)).isEmpty();
        assertThat(findings(other)).isEmpty();
    }

    @Test
    void aRevokedCertificateIsReversedInTheLedger() throws Exception {
        var who = learner(2);
        Long id = certificate(who).orElseThrow().getId();
        sql(
                """
                update Certificate set status = 'REVOKED', revokedBecause = 'Uji pencabutan',
                revokedAt = current_timestamp where id = ?""",
                id);
        check();
        assertThat(mend(UNREVERSED, id)).isTrue();
        assertThat(lines(who)).isEqualTo(2);
        check();
        assertThat(findings(who)).isEmpty();
    }

    @Test
    void aProofThatWasAcceptedCounts() throws Exception {
        var who = learner(0);
        sql(
                """
                insert into OutsideProof (id, version, person_id, enteredBy_id, draft, form, title,
                  startedOn, endedOn, international, claimedJp, expectedJp, status, createdAt,
                  submittedAt, decidedAt, decidedBy_id, decidedJp)
                select coalesce(max(o.id), 0) + 1000000, 1, ?, ?, '{}', 'KL07', 'Pelatihan luar',
                  date '2026-03-02', date '2026-03-02', false, 8, 8, 'ACCEPTED', current_timestamp,
                  current_timestamp, current_timestamp, ?, 8 from OutsideProof o""",
                Given.person(who).getId(),
                Given.person(who).getId(),
                Given.person(DEWI).getId());
        check();
        Long proof = findings(who).get(0).getRecordId();
        assertThat(mend(PROOF, proof)).isTrue();
        assertThat(lines(who)).isEqualTo(1);
        check();
        assertThat(findings(who)).isEmpty();
    }

    @Test
    void whatNeedsAHumanIsShownAndNotMended() throws Exception {
        var unfinished = learner(2);
        var unearned = learner(2);
        var unfounded = learner(2);
        var unbalanced = learner(2);
        Long revoked = certificate(unbalanced).orElseThrow().getId();
        Given.signedInAs(DEWI, () -> certificates.revoke(revoked, "Uji pembatalan"));
        sql("delete from LessonProgress where enrolment_id = ?", enrolment(unfinished).getId());
        sql("delete from LessonProgress where enrolment_id = ?", enrolment(unearned).getId());
        sql(
                "update Enrolment set status = 'ACTIVE', progress = 0, completedAt = null where id"
                        + " = ?",
                enrolment(unearned).getId());
        Long id = certificate(unfounded).orElseThrow().getId();
        sql("update HoursLine set claimedJp = 9 where sourceKey = ?", "Certificate:" + id);
        sql(
                "update HoursLine set jp = -0.5 where sourceKey = ?",
                "Certificate:" + revoked + ":reversed");
        check();
        assertThat(findings(unfinished)).extracting("kind").containsExactly(UNFINISHED);
        assertThat(findings(unearned)).extracting("kind").containsExactly(UNEARNED);
        assertThat(findings(unfounded)).extracting("kind").containsExactly(UNFOUNDED);
        assertThat(findings(unbalanced)).extracting("kind").containsExactly(REVERSAL);
        assertThatThrownBy(() -> mend(UNFINISHED, enrolment(unfinished).getId()))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Given.signedInAs(DEWI, () -> checks.beginMending(UNEARNED)))
                .isInstanceOf(RuleViolation.class);
        assertThat(enrolment(unfinished).getStatus()).isEqualTo(Enrolment.Status.COMPLETED);
    }

    @Test
    void twoWhoMendAtOnceMendOnce() throws Exception {
        var who = learner(2);
        loseCertificate(who);
        check();
        Long id = finding(MISSING, enrolment(who).getId()).orElseThrow().getId();
        Callable<Boolean> mend = () -> Given.signedInAs(DEWI, () -> checks.mend(id));
        assertThat(AtOnce.run(List.of(mend, mend, mend))).containsOnlyOnce(true);
        assertThat(lines(who)).isEqualTo(1);
        assertThat(told("Enrolment:" + enrolment(who).getId())).isEqualTo(1);
    }

    @Test
    void allOfAKindAreMendedAndWhatIsGoneIsLeftAlone() throws Exception {
        var wrong = learner(1);
        var healed = learner(1);
        sql("update Enrolment set progress = 90 where id = ?", enrolment(wrong).getId());
        sql("update Enrolment set progress = 90 where id = ?", enrolment(healed).getId());
        check();
        sql("update Enrolment set progress = 50 where id = ?", enrolment(healed).getId());
        Given.signedInAs(DEWI, () -> checks.beginMending(PROGRESS));
        assertThatThrownBy(() -> Given.signedInAs(DEWI, checks::begin))
                .isInstanceOf(RuleViolation.class);
        walkOn();
        assertThat(enrolment(wrong).getProgress()).isEqualTo(50);
        assertThat(finding(PROGRESS, enrolment(wrong).getId()).orElseThrow())
                .extracting("status")
                .isEqualTo(RecordFinding.Status.MENDED);
        assertThat(finding(PROGRESS, enrolment(healed).getId()).orElseThrow())
                .extracting("status")
                .isEqualTo(RecordFinding.Status.GONE);
        assertThat(told("Enrolment:" + enrolment(healed).getId())).isZero();
    }

    @Test
    void manyNodesWalkOneWay() throws Exception {
        var wrong = learner(1);
        sql("update Enrolment set progress = 90 where id = ?", enrolment(wrong).getId());
        Given.signedInAs(DEWI, checks::begin);
        Callable<Void> node =
                () -> {
                    boolean more = true;
                    while (more) {
                        more = walk.step();
                    }
                    return null;
                };
        AtOnce.run(List.of(node, node, node));
        assertThat(findings(wrong)).hasSize(1);
        assertThat(state().getStatus()).isEqualTo(RecordCheck.Status.DONE);
    }

    @Test
    void theAuditorLooksAndOthersDoNot() throws Exception {
        assertThat(Given.signedInAs(BAMBANG, () -> checks.kinds())).hasSizeGreaterThan(10);
        assertThatThrownBy(() -> Given.signedInAs(BAMBANG, checks::begin))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> checks.kinds()))
                .isInstanceOf(EJBAccessException.class);
    }
}
