package id.bina.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.given.AtOnce;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import id.bina.learning.LessonProgress;
import id.bina.shared.Conflict;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Taking the exam of a starter course: at once from two clicks, late, stale, foreign, and passed.
 */
@ExtendWith(ArquillianExtension.class)
class AssessmentIT {
    @PersistenceContext EntityManager db;
    @Inject Attempts attempts;
    @Inject Results results;
    @Inject Tries tries;
    @Inject Enrolments enrolments;
    @Inject Closing closing;

    private NamedPerson learner;

    @AfterEach
    void letTheClockRun() {
        FixedClock.run();
    }

    /** Id of the exam lesson, with somebody new enrolled in its course. */
    private Long exam() throws Exception {
        learner = Given.someone(Roles.LEARNER);
        Long course = one("SELECT c.id FROM Course c WHERE c.code = 'ETIKA'");
        as(() -> enrolments.enrol(course));
        return one(
                "SELECT l.id FROM Lesson l, Course c WHERE c.code = 'ETIKA' AND l.stableKey ="
                        + " 'exam' AND l.module.revision = c.published");
    }

    private Long one(String query) throws Exception {
        return Given.inTransaction(
                () -> db.createQuery(query, Long.class).setMaxResults(1).getSingleResult());
    }

    private <T> T as(Callable<T> action) throws Exception {
        return Given.signedInAs(learner, action);
    }

    private Long started() throws Exception {
        Long lesson = exam();
        return as(() -> attempts.start(lesson));
    }

    private Kept save(Long id, int number, String json, long sequence, String token)
            throws Exception {
        var answer = new SentAnswer(json, sequence, token, null);
        return as(() -> attempts.save(id, number, answer));
    }

    private <T> List<T> together(Callable<T> action) throws Exception {
        Callable<T> mine = () -> as(action);
        return AtOnce.run(List.of(mine, mine));
    }

    @Test
    void aSecondStartContinuesTheOpenAttempt() throws Exception {
        Long lesson = exam();
        Long first = as(() -> attempts.start(lesson));
        assertThat(as(() -> attempts.start(lesson))).isEqualTo(first);
        assertThat(as(() -> results.facts(lesson)).left()).isEqualTo(2);
    }

    @Test
    void thePaperShownHasFifteenQuestionsAndNoKeys() throws Exception {
        Long id = started();
        var view = as(() -> attempts.view(id));
        assertThat(view.questions()).hasSize(15);
        assertThat(view.secondsLeft()).isBetween(1700L, 1800L);
        assertThat(view.toString().length()).isLessThan(12_000);
    }

    @Test
    void anOlderAnswerAndAStalePageChangeNothing() throws Exception {
        Long id = started();
        String token = as(() -> attempts.takeOver(id));
        assertThat(save(id, 1, "[1]", 5, token).kept()).isTrue();
        assertThat(save(id, 1, "[0]", 4, token).kept()).isFalse();
        String newer = as(() -> attempts.takeOver(id));
        assertThatThrownBy(() -> save(id, 1, "[0]", 9, token)).isInstanceOf(Conflict.class);
        assertThat(save(id, 2, "[0]", 10, newer).answered()).isEqualTo(2);
        assertThat(as(() -> attempts.view(id)).answers().get(0).value()).isEqualTo("[1]");
    }

    @Test
    void aForeignAttemptIsNotFound() throws Exception {
        Long id = started();
        var stranger = Given.someone(Roles.LEARNER);
        assertThatThrownBy(() -> Given.signedInAs(stranger, () -> attempts.view(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(stranger, () -> attempts.takeOver(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(stranger, () -> results.result(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAnswerGivenInTimeCountsWhenItArrivesInTheGrace() throws Exception {
        Long id = started();
        String token = as(() -> attempts.takeOver(id));
        var deadline = deadline(id);
        FixedClock.stopAt(deadline.plusMinutes(9));
        var inTime =
                new SentAnswer(
                        "[1]",
                        1,
                        token,
                        deadline.minusSeconds(1).withOffsetSameInstant(ZoneOffset.UTC));
        assertThat(as(() -> attempts.save(id, 1, inTime)).kept()).isTrue();
        assertThatThrownBy(() -> save(id, 2, "[1]", 2, token)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void whatNobodyHandedInIsClosedAfterTheGrace() throws Exception {
        Long id = started();
        FixedClock.stopAt(deadline(id).plusMinutes(11));
        assertThat(closing.overdue(1000)).contains(id);
        closing.closeOverdue(id);
        closing.closeOverdue(id);
        assertThat(as(() -> results.result(id)).expired()).isTrue();
    }

    private OffsetDateTime deadline(Long id) throws Exception {
        return Given.inTransaction(() -> db.find(Attempt.class, id).getDeadline());
    }

    @Test
    void afterTheLastFailedTryOneMoreMayBeGranted() throws Exception {
        Long lesson = exam();
        for (int i = 0; i < 3; i++) {
            Long id = as(() -> attempts.start(lesson));
            as(() -> submitted(id));
        }
        assertThatThrownBy(() -> as(() -> attempts.start(lesson)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("noTries");
        Long enrolment = as(() -> enrolments.access(lesson)).enrolmentId();
        Given.signedInAs(Given.DEWI, () -> tries.grant(enrolment, lesson, "Jaringan mati"));
        assertThat(as(() -> attempts.start(lesson))).isNotNull();
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        Given.DEWI, () -> tries.grant(enrolment, lesson, "Lagi")))
                .hasMessageContaining("notStuck");
    }

    private Long submitted(Long id) {
        attempts.submit(id);
        return id;
    }

    @Test
    void passingFinishesTheLessonOnceHoweverOftenItIsHandedIn() throws Exception {
        Long id = started();
        String token = as(() -> attempts.takeOver(id));
        var paper = Given.inTransaction(() -> db.find(Attempt.class, id).getPaper());
        for (int number = 1; number <= paper.size(); number++) {
            save(id, number, Solution.of(paper.at(number)), number, token);
        }
        together(() -> submitted(id));
        var result = as(() -> results.result(id));
        assertThat(result.scorePercent()).isEqualTo(100);
        assertThat(result.passed()).isTrue();
        Long attempt = result.quiz().lessonId();
        assertThat(progress(attempt)).isEqualTo(1);
    }

    private long progress(Long lesson) throws Exception {
        Long enrolment = as(() -> enrolments.access(lesson)).enrolmentId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT p FROM LessonProgress p WHERE p.enrolment.id ="
                                                + " :enrolment AND p.lesson = :lesson",
                                        LessonProgress.class)
                                .setParameter("enrolment", enrolment)
                                .setParameter("lesson", lesson)
                                .getResultList()
                                .size());
    }

    @Test
    void twoClicksAtOnceBeginOneAttempt() throws Exception {
        Long lesson = exam();
        var ids = together(() -> attempts.start(lesson));
        assertThat(ids.get(0)).isEqualTo(ids.get(1));
    }
}
