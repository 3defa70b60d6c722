package id.bina.workshop;

import id.bina.learning.Enrolment;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Lessons that a workshop finishes. */
@ApplicationScoped
class BoundLessons {
    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    /** Finishes the lessons of the courses that the participant is in. */
    void finish(Registration registration) {
        var person = registration.getPerson().getId();
        unfinished(registration.getCohort().getWorkshop().getId(), person)
                .forEach(lesson -> events.fire(new Attended(registration.getId(), lesson, person)));
    }

    private List<Long> unfinished(Long workshopId, Long personId) {
        return db.createQuery(
                        """
                        SELECT l.id FROM WorkshopLesson b JOIN b.lesson l, Enrolment e
                        WHERE b.workshop.id = :workshop AND e.revision = l.module.revision
                          AND e.person.id = :person AND e.status <> :withdrawn AND e.currentCourse IS NOT NULL
                          AND NOT EXISTS (SELECT p FROM LessonProgress p
                            WHERE p.enrolment = e AND p.lesson = l.id)""",
                        Long.class)
                .setParameter("workshop", workshopId)
                .setParameter("person", personId)
                .setParameter("withdrawn", Enrolment.Status.WITHDRAWN)
                .getResultList();
    }

    Optional<WorkshopLesson> of(Long lessonId) {
        return db.createQuery(
                        """
                        SELECT b FROM WorkshopLesson b JOIN FETCH b.workshop
                        WHERE b.lesson.id = :lesson""",
                        WorkshopLesson.class)
                .setParameter("lesson", lessonId)
                .getResultStream()
                .findFirst();
    }
}
