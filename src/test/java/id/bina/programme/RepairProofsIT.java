package id.bina.programme;

import static id.bina.Given.DEWI;
import static org.assertj.core.api.Assertions.assertThat;

import id.bina.Given;
import id.bina.assessment.Attempts;
import id.bina.catalogue.GivenCourses;
import id.bina.certificate.Certificates;
import id.bina.given.NamedPerson;
import id.bina.identity.GivenPeople;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contradictions between attempts, duties and paths and what they rest on. */
@ExtendWith(ArquillianExtension.class)
class RepairProofsIT {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject RecordChecks checks;
    @Inject RecordWalk walk;
    @Inject Enrolments enrolments;
    @Inject Certificates certificates;
    @Inject Attempts attempts;
    @Inject Paths paths;
    @Inject MyPaths mine;
    @Inject Duties duties;
    @Inject DutyBinding binding;
    @Inject GivenCourses courses;

    private NamedPerson who;

    @BeforeEach
    void somebody() {
        who = Given.someone(Roles.LEARNER);
    }

    private void check() throws Exception {
        Given.signedInAs(DEWI, checks::begin);
        boolean more = true;
        while (more) {
            more = walk.step();
        }
    }

    private List<RecordFinding> findings() {
        Long personId = Given.person(who).getId();
        return db.createQuery(
                        "SELECT f FROM RecordFinding f WHERE f.personId = :person ORDER BY f.kind",
                        RecordFinding.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** The one finding about the person, of this kind, mended; then a new check finds none. */
    private void mended(String kind) throws Exception {
        check();
        assertThat(findings()).extracting(RecordFinding::getKind).containsExactly(kind);
        Long id = findings().get(0).getId();
        assertThat(Given.signedInAs(DEWI, () -> checks.mend(id))).isTrue();
        check();
        assertThat(findings()).isEmpty();
    }

    private void sql(String statement, Long id) throws Exception {
        Given.inTransaction(
                () ->
                        assertThat(
                                        db.createNativeQuery(statement)
                                                .setParameter(1, id)
                                                .executeUpdate())
                                .as(statement)
                                .isPositive());
    }

    private Long one(String query) {
        Long personId = Given.person(who).getId();
        return db.createQuery(query, Long.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getSingleResult();
    }

    private void finish(Long course) throws Exception {
        Given.signedInAs(who, () -> enrolments.enrol(course));
        for (Long lesson : courses.lessons(course)) {
            Given.signedInAs(who, () -> enrolments.finish(lesson));
        }
    }

    private Long attempt() throws Exception {
        Long course =
                db.createQuery("SELECT c.id FROM Course c WHERE c.code = 'ETIKA'", Long.class)
                        .getSingleResult();
        Given.signedInAs(who, () -> enrolments.enrol(course));
        Long exam =
                db.createQuery(
                                """
                                SELECT l.id FROM Lesson l, Course c WHERE c.code = 'ETIKA'
                                  AND l.stableKey = 'exam' AND l.module.revision = c.published""",
                                Long.class)
                        .getSingleResult();
        return Given.signedInAs(who, () -> attempts.start(exam));
    }

    @Test
    void aPassedAttemptFinishesItsLesson() throws Exception {
        sql(
                """
                update Attempt set status = 'SUBMITTED', passed = true, scorePercent = 90,
                closedAt = current_timestamp where id = ?1""",
                attempt());
        mended("assessment.check.counted.");
    }

    @Test
    void aLessonThatNoAttemptPassedIsShownOnly() throws Exception {
        Long attempt = attempt();
        sql(
                """
                insert into LessonProgress (id, version, enrolment_id, lesson, doneAt, scorePercent,
                  proof)
                select (select max(id) + 1000000 from LessonProgress), 1, enrolment_id, lessonId,
                  current_timestamp, 90, 'AttemptPassed' from Attempt where id = ?1""",
                attempt);
        check();
        assertThat(findings())
                .extracting(RecordFinding::getKind)
                .contains("assessment.check.proof.")
                .doesNotContain("assessment.check.counted.");
    }

    private Long path(Long one, Long two) throws Exception {
        var form = new PathForm();
        form.setTitle("Jalur periksa " + who.nip());
        form.setSummary("Untuk pengujian.");
        form.setJp(BigDecimal.ONE);
        Long path = Given.signedInAs(DEWI, () -> paths.begin(form));
        for (Long course : List.of(one, two)) {
            Given.signedInAs(DEWI, () -> paths.add(path, 0, StepKind.COURSE, course));
        }
        Given.signedInAs(DEWI, () -> paths.publish(path));
        Given.signedInAs(who, () -> mine.join(path));
        finish(one);
        finish(two);
        return one("SELECT e.id FROM PathEnrolment e WHERE e.person.id = :person");
    }

    private Long path() throws Exception {
        return path(Given.course("Uji periksa satu"), Given.course("Uji periksa dua"));
    }

    @Test
    void aPathWithAllItsStepsIsCompleted() throws Exception {
        sql("update PathEnrolment set status = 'ACTIVE', completedOn = null where id = ?1", path());
        mended("programme.check.pathDone.");
    }

    @Test
    void aCompletedPathGetsItsCertificate() throws Exception {
        Long enrolment = path();
        sql(
                "delete from Certificate where source = concat('PathEnrolment:', cast(?1 as"
                        + " varchar))",
                enrolment);
        mended("programme.check.pathCertificate.");
    }

    @Test
    void aCompletedPathThatLostAStepIsShownOnly() throws Exception {
        path();
        Long first = one("SELECT MIN(c.id) FROM Certificate c WHERE c.holder.personId = :person");
        Given.signedInAs(DEWI, () -> certificates.revoke(first, "Uji pencabutan"));
        check();
        assertThat(findings())
                .extracting(RecordFinding::getKind)
                .containsExactly("programme.check.pathUnfounded.");
    }

    @Test
    void aDutyWhoseCourseWasPassedIsFulfilled() throws Exception {
        Given.inTransaction(
                () -> Given.bean(GivenPeople.class).place(who, "Pemeriksa " + who.nip()));
        Long course = Given.course("Uji periksa kewajiban");
        var form = new DutyForm();
        form.setTitle("Memeriksa " + who.nip());
        form.setLegalBasis("Keputusan uji");
        form.setCourseId(course);
        form.setWords("pemeriksa " + who.nip());
        form.setDueDays(30);
        form.setValidityMonths(null);
        Long duty = Given.signedInAs(DEWI, () -> duties.draft(form));
        Given.signedInAs(DEWI, () -> duties.activate(duty));
        binding.settle(duty, LocalDate.now(clock));
        finish(course);
        Long cycle =
                one(
                        "SELECT c.id FROM DutyCycle c WHERE c.person.id = :person AND c.fulfilledOn"
                                + " IS NOT NULL");
        sql("update DutyCycle set fulfilledOn = null, enrolmentId = null where id = ?1", cycle);
        mended("programme.check.passed.");
        Given.signedInAs(DEWI, () -> duties.retire(duty));
    }
}
