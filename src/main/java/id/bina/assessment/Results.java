package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Lesson;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.learning.Enrolment;
import id.bina.learning.Enrolments;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** What a person reads before and after a quiz: the rules, the tries, the result. Own ones only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Results {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Enrolments enrolments;
    @Inject Tally tally;
    @Inject Closing closing;

    /** The quiz at this lesson for the person who asks. */
    public QuizFacts facts(Long lessonId) {
        var access = enrolments.access(lessonId);
        return facts(lesson(lessonId), db.getReference(Enrolment.class, access.enrolmentId()));
    }

    private QuizFacts facts(Lesson lesson, Enrolment enrolment) {
        var revision = lesson.getModule().getRevision();
        var quiz = tally.quiz(lesson.getId());
        return new QuizFacts(
                lesson.getId(),
                lesson.getTitle(),
                revision.getTitle(),
                revision.getCourse().getId(),
                quiz.map(Quiz::rules).orElse(null),
                quiz.map(q -> tally.granted(q, enrolment)).orElse(0L),
                tally.attempts(enrolment, lesson.getId()));
    }

    /** Title and state of an attempt of the person who asks. */
    public AttemptHead head(Long attemptId) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.assessment.AttemptHead(
                          a.id, a.lessonId, l.title, a.status, a.number, a.questionCount)
                        FROM Attempt a, Lesson l
                        WHERE a.id = :id AND a.personId = :person AND l.id = a.lessonId""",
                        AttemptHead.class)
                .setParameter("id", attemptId)
                .setParameter("person", user.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The result of a closed attempt; an open one has none yet. */
    public AttemptResult result(Long attemptId) {
        var attempt = db.find(Attempt.class, attemptId);
        if (attempt == null || !attempt.getPersonId().equals(user.id())) {
            throw new NotFound();
        }
        require(!attempt.isOpen(), "assessment.result.stillOpen");
        var steps = steps(attempt);
        return new AttemptResult(
                facts(lesson(attempt.getLessonId()), attempt.getEnrolment()),
                attemptId,
                attempt.getNumber(),
                attempt.getStatus(),
                attempt.isScored(),
                attempt.isPassed(),
                attempt.getScorePercent(),
                attempt.getPassMark(),
                attempt.getReceipt(),
                attempt.getClosedAt(),
                rows(attempt, steps),
                next(attempt, steps),
                attempt.getEnrolment().getStatus() == Enrolment.Status.COMPLETED);
    }

    private List<ResultRow> rows(Attempt attempt, List<Step> steps) {
        var answers = closing.answers(attempt);
        var rows = new ArrayList<ResultRow>();
        for (int number = 1; number <= attempt.getPaper().size(); number++) {
            var asked = attempt.getPaper().at(number);
            var lesson = steps.stream().filter(s -> s.key().equals(asked.topic())).findFirst();
            rows.add(
                    ResultRow.of(
                            number,
                            asked,
                            answers.getOrDefault(number, Answer.NONE),
                            lesson.orElse(null)));
        }
        return rows;
    }

    /** The lesson after this one in the outline, or null at the end. */
    private static Step next(Attempt attempt, List<Step> steps) {
        for (int i = 0; i + 1 < steps.size(); i++) {
            if (steps.get(i).lessonId().equals(attempt.getLessonId())) {
                return steps.get(i + 1);
            }
        }
        return null;
    }

    private List<Step> steps(Attempt attempt) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.assessment.Step(
                          l.id, l.stableKey, l.title, l.minutes, l.kind)
                        FROM Lesson l, Lesson here
                        WHERE here.id = :lesson AND l.module.revision = here.module.revision
                        ORDER BY l.module.position, l.position""",
                        Step.class)
                .setParameter("lesson", attempt.getLessonId())
                .getResultList();
    }

    private Lesson lesson(Long id) {
        return db.createQuery(
                        """
                        SELECT l FROM Lesson l JOIN FETCH l.module m JOIN FETCH m.revision r
                          JOIN FETCH r.course WHERE l.id = :id""",
                        Lesson.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
