package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Gives a seat to somebody who came without one, if there is any. */
@ApplicationScoped
class WalkIns {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject Roster roster;

    /** Seats the person while nobody else decides about seats; nothing to do for the seated. */
    void seat(Cohort cohort, Person person) {
        if (roster.has(cohort.getId(), person.getId())) {
            return;
        }
        db.refresh(cohort, LockModeType.PESSIMISTIC_WRITE);
        var registration =
                roster.registration(cohort.getId(), person.getId())
                        .map(this::again)
                        .orElseGet(() -> begun(cohort, person));
        boolean holds = registration.getStatus() == Registration.Status.OFFERED;
        require(holds || taken(cohort) < cohort.getSeats(), "workshop.walkIn.full");
        registration.seat();
        db.persist(registration);
        db.flush();
        events.fire(new WalkInSeated(registration.getId(), cohort.getId(), person.getId()));
    }

    private Registration again(Registration before) {
        if (before.getStatus().isOver()) {
            before.again(user.person(), OffsetDateTime.now(clock));
        }
        return before;
    }

    private Registration begun(Cohort cohort, Person person) {
        return new Registration(cohort, person, user.person(), OffsetDateTime.now(clock));
    }

    private long taken(Cohort cohort) {
        return db.createQuery(
                        "SELECT COUNT(r) FROM Registration r WHERE r.cohort = :cohort AND r.status"
                                + " IN :taking",
                        Long.class)
                .setParameter("cohort", cohort)
                .setParameter("taking", Registration.Status.TAKING)
                .getSingleResult();
    }
}
