package id.bina.learning;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Course;
import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Lets a person take a finished course again. The finished round keeps its progress, attempts and
 * certificate; the new one begins with nothing done on the revision published now. Called by
 * features that know when a course is to be repeated, never by a page.
 */
@ApplicationScoped
public class Renewals {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /**
     * Begins the next round, or the first one; a round that runs already is only given the day, one
     * that was left is taken up again.
     *
     * @return id of the current round
     */
    @Transactional
    public Long renew(Long courseId, Long personId, LocalDate dueOn) {
        var course =
                Optional.ofNullable(db.find(Course.class, courseId)).orElseThrow(NotFound::new);
        require(course.getStatus() == Course.Status.PUBLISHED, "learning.enrolment.notOffered");
        // one at a time for each person: a double tap must find what the first one made
        var person = db.find(Person.class, personId, LockModeType.PESSIMISTIC_WRITE);
        var current = current(courseId, personId);
        if (current.isPresent() && current.get().getStatus() == Enrolment.Status.ACTIVE) {
            current.get().dueBy(dueOn);
            return current.get().getId();
        }
        return current.map(before -> again(before, course, dueOn))
                .orElseGet(() -> tell(new Enrolment(person, course.getPublished(), dueOn, now())))
                .getId();
    }

    private Enrolment again(Enrolment before, Course course, LocalDate dueOn) {
        if (before.getStatus() == Enrolment.Status.WITHDRAWN) {
            before.resume();
            before.dueBy(dueOn);
            return tell(before);
        }
        before.close();
        db.flush(); // the row below is unique only after this one is written
        return tell(before.next(course.getPublished(), dueOn, now()));
    }

    private Enrolment tell(Enrolment enrolment) {
        if (enrolment.getId() == null) {
            db.persist(enrolment);
        }
        events.fire(
                new PersonEnrolled(
                        enrolment.getId(),
                        enrolment.getPerson().getId(),
                        enrolment.getCourse().getId(),
                        enrolment.getDueOn()));
        return enrolment;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private Optional<Enrolment> current(Long courseId, Long personId) {
        return db.createQuery(
                        """
                        SELECT e FROM Enrolment e WHERE e.course.id = :course
                          AND e.person.id = :person AND e.currentCourse IS NOT NULL""",
                        Enrolment.class)
                .setParameter("course", courseId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }
}
