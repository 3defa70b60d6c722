package id.bina.assessment;

import id.bina.learning.Enrolment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Counts what the rules of a quiz ask about. */
@ApplicationScoped
class Tally {
    @PersistenceContext EntityManager db;

    /** The quiz of this lesson with its lesson, module and revision in one statement. */
    Optional<Quiz> quiz(Long lessonId) {
        return db.createQuery(
                        """
                        SELECT q FROM Quiz q JOIN FETCH q.lesson l JOIN FETCH l.module m
                          JOIN FETCH m.revision WHERE l.id = :lesson""",
                        Quiz.class)
                .setParameter("lesson", lessonId)
                .getResultStream()
                .findFirst();
    }

    long used(Quiz quiz, Enrolment enrolment) {
        return count("SELECT COUNT(a) FROM Attempt a", quiz, enrolment);
    }

    long granted(Quiz quiz, Enrolment enrolment) {
        return count("SELECT COUNT(a) FROM ExtraTry a", quiz, enrolment);
    }

    private long count(String select, Quiz quiz, Enrolment enrolment) {
        return db.createQuery(
                        select + " WHERE a.quiz = :quiz AND a.enrolment = :enrolment", Long.class)
                .setParameter("quiz", quiz)
                .setParameter("enrolment", enrolment)
                .getSingleResult();
    }

    /** All tries of this enrolment at this lesson, the newest first. */
    List<AttemptRow> attempts(Enrolment enrolment, Long lessonId) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.assessment.AttemptRow(a.id, a.number, a.status,
                          a.startedAt, a.closedAt, a.scorePercent, a.scored, a.passed)
                        FROM Attempt a WHERE a.enrolment = :enrolment AND a.lessonId = :lesson
                        ORDER BY a.number DESC""",
                        AttemptRow.class)
                .setParameter("enrolment", enrolment)
                .setParameter("lesson", lessonId)
                .getResultList();
    }

    /** Questions with an answer that is not blank. */
    long answered(Attempt attempt) {
        return db.createQuery(
                        "SELECT a FROM AttemptAnswer a WHERE a.attempt = :attempt",
                        AttemptAnswer.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .filter(a -> !a.answer().isBlank())
                .count();
    }
}
