package id.bina.assessment;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.CourseRevision;
import id.bina.catalogue.Lesson;
import id.bina.catalogue.LessonKind;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of the quizzes of a course, as its trainers and admins set them. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMIN})
public class Quizzes {
    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;
    @Inject Teaching teaching;
    @Inject Tally tally;
    @Inject Pools pools;

    /** Every quiz lesson of the latest revision. */
    public List<QuizRow> rows(Long courseId) {
        var revision = teaching.latest(courseId);
        var available = available(revision);
        return db.createQuery(
                        """
                        SELECT l, q FROM Lesson l JOIN l.module m LEFT JOIN Quiz q ON q.lesson = l
                        WHERE m.revision = :revision AND l.kind = :quiz
                        ORDER BY m.position, l.position""",
                        Object[].class)
                .setParameter("revision", revision)
                .setParameter("quiz", LessonKind.QUIZ)
                .getResultStream()
                .map(row -> row((Lesson) row[0], (Quiz) row[1], available))
                .toList();
    }

    private static QuizRow row(Lesson lesson, Quiz quiz, Map<String, Long> available) {
        var rules = quiz == null ? null : quiz.rules();
        String module = rules == null ? null : rules.moduleKey();
        return new QuizRow(
                lesson.getId(), lesson.getTitle(), rules, available.getOrDefault(module, 0L));
    }

    /** Questions that may be drawn, by module; the key null is for all of them. */
    private Map<String, Long> available(CourseRevision revision) {
        var counts = new HashMap<String, Long>();
        db.createQuery(
                        """
                        SELECT l.module.stableKey, COUNT(q) FROM Question q, Lesson l
                        WHERE q.revision = :revision AND q.retired = FALSE
                          AND l.module.revision = :revision AND l.stableKey = q.topic
                        GROUP BY l.module.stableKey""",
                        Object[].class)
                .setParameter("revision", revision)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        counts.put(
                null,
                db.createQuery(
                                "SELECT COUNT(q) FROM Question q WHERE q.revision = :revision AND"
                                        + " q.retired = FALSE",
                                Long.class)
                        .setParameter("revision", revision)
                        .getSingleResult());
        return counts;
    }

    public QuizSettings settings(Long lessonId) {
        var lesson = teaching.lesson(lessonId);
        require(lesson.getKind() == LessonKind.QUIZ, "assessment.quiz.notQuiz");
        var revision = lesson.getModule().getRevision();
        Long courseId = revision.getCourse().getId();
        return new QuizSettings(
                lessonId,
                lesson.getTitle(),
                courseId,
                revision.isDraft(),
                tally.quiz(lessonId).map(Quiz::rules).orElse(null),
                pools.facts(courseId).topics());
    }

    /** Sets the rules of a quiz lesson of a draft. */
    public void set(Long lessonId, Rules rules) {
        var lesson = teaching.lesson(lessonId);
        require(lesson.getKind() == LessonKind.QUIZ, "assessment.quiz.notQuiz");
        lesson.getModule().getRevision().mustBeDraft();
        var quiz = tally.quiz(lessonId).orElseGet(() -> new Quiz(lesson));
        quiz.ruled(rules);
        db.persist(quiz);
        events.fire(
                new QuizChanged(
                        lessonId,
                        lesson.getModule().getRevision().getId(),
                        rules.draw(),
                        rules.minutes(),
                        rules.tries(),
                        rules.passMark(),
                        rules.scored()));
    }
}
