package id.bina.programme;

import id.bina.catalogue.Course;
import id.bina.learning.CourseCompleted;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/**
 * Fulfils the cycles that a completed course is for, in the transaction of the completion. The row
 * of the cycle is locked, so that of two courses finished at the same moment one fulfils it.
 */
@ApplicationScoped
class DutyFulfilment {
    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    @Transactional
    void completed(@Observes CourseCompleted event) {
        for (Long id : waiting(event)) {
            var cycle = db.find(DutyCycle.class, id);
            db.refresh(cycle, LockModeType.PESSIMISTIC_WRITE);
            if (isFor(cycle, event.courseId(), event.completedOn())) {
                fulfil(cycle, event);
            }
        }
    }

    /** The short course renews in time only. */
    private static boolean isFor(DutyCycle cycle, Long course, LocalDate day) {
        boolean whole = cycle.getDuty().getCourse().getId().equals(course);
        return cycle.counts(day) && (whole || cycle.isRenewal() && !day.isAfter(cycle.getDueOn()));
    }

    private void fulfil(DutyCycle cycle, CourseCompleted event) {
        var next = cycle.fulfil(event.completedOn(), event.enrolmentId());
        next.ifPresent(db::persist);
        events.fire(
                new DutyFulfilled(
                        event.personId(),
                        cycle.getDuty().getId(),
                        cycle.getId(),
                        event.enrolmentId(),
                        event.completedOn(),
                        next.map(DutyCycle::getDueOn).orElse(null)));
    }

    private List<Long> waiting(CourseCompleted event) {
        return db.createQuery(
                        """
                        SELECT c.id FROM DutyCycle c JOIN c.duty d
                        WHERE c.person.id = :person AND c.untilOn IS NULL
                          AND c.fulfilledOn IS NULL
                          AND (d.course = :course OR d.shortCourse = :course)
                        ORDER BY c.id""",
                        Long.class)
                .setParameter("person", event.personId())
                .setParameter("course", db.getReference(Course.class, event.courseId()))
                .getResultList();
    }
}
