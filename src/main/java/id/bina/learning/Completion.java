package id.bina.learning;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rolls a finished lesson up to the course, in the transaction of the event. The enrolment row is
 * locked, so that of two last lessons finished at the same moment exactly one completes the course.
 */
@ApplicationScoped
class Completion {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    @Transactional
    void rollUp(@Observes LessonDone done) {
        locked(done.lessonId(), done.personId()).ifPresent(enrolment -> rollUp(enrolment, done));
    }

    private void rollUp(Enrolment enrolment, LessonDone done) {
        var now = OffsetDateTime.now(clock);
        store(enrolment, done, now);
        db.flush();
        settle(enrolment, now);
    }

    /** Makes an enrolment say what its lessons say, as of the last of them. */
    void settle(Enrolment enrolment) {
        var last =
                db.createQuery(
                                "SELECT MAX(p.doneAt) FROM LessonProgress p WHERE p.enrolment ="
                                        + " :enrolment",
                                OffsetDateTime.class)
                        .setParameter("enrolment", enrolment)
                        .getSingleResult();
        settle(enrolment, last == null ? OffsetDateTime.now(clock) : last);
    }

    private void settle(Enrolment enrolment, OffsetDateTime at) {
        var progress = Progress.of(required(enrolment), finished(enrolment));
        if (enrolment.rollUp(progress.percent(), progress.score(), at)) {
            events.fire(CourseCompleted.of(enrolment, clock.getZone()));
        }
    }

    private Optional<Enrolment> locked(Long lesson, Long person) {
        return db.createQuery(
                        """
                        SELECT e FROM Enrolment e, Lesson l
                        WHERE l.id = :lesson AND e.revision = l.module.revision
                          AND e.person.id = :person AND e.status <> :withdrawn
                          AND e.currentCourse IS NOT NULL""",
                        Enrolment.class)
                .setParameter("lesson", lesson)
                .setParameter("person", person)
                .setParameter("withdrawn", Enrolment.Status.WITHDRAWN)
                .getResultStream()
                .findFirst()
                .map(
                        enrolment -> {
                            db.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
                            return enrolment;
                        });
    }

    private void store(Enrolment enrolment, LessonDone done, OffsetDateTime now) {
        db.createQuery(
                        "SELECT p FROM LessonProgress p WHERE p.enrolment = :enrolment AND p.lesson"
                                + " = :lesson",
                        LessonProgress.class)
                .setParameter("enrolment", enrolment)
                .setParameter("lesson", done.lessonId())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        progress -> progress.improve(done.scorePercent()),
                        () -> db.persist(new LessonProgress(enrolment, done, now)));
    }

    private List<Long> required(Enrolment enrolment) {
        return db.createQuery(
                        "SELECT l.id FROM Lesson l WHERE l.module.revision = :revision AND"
                                + " l.required = TRUE",
                        Long.class)
                .setParameter("revision", enrolment.getRevision())
                .getResultList();
    }

    private Map<Long, Integer> finished(Enrolment enrolment) {
        var done = new HashMap<Long, Integer>();
        db.createQuery(
                        "SELECT p FROM LessonProgress p WHERE p.enrolment = :enrolment",
                        LessonProgress.class)
                .setParameter("enrolment", enrolment)
                .getResultList()
                .forEach(p -> done.put(p.getLesson(), p.getScorePercent()));
        return done;
    }
}
