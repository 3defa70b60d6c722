package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Gives a seat to somebody who came without one, if there is any. */
@ApplicationScoped
class WalkIns {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Roster roster;
    @Inject Seats seats;

    /** Seats the person while nobody else decides about seats; nothing to do for the seated. */
    void seat(Cohort cohort, Person person) {
        if (roster.has(cohort.getId(), person.getId())) {
            return;
        }
        seats.lock(cohort.getId());
        var registration =
                roster.registration(cohort.getId(), person.getId())
                        .map(this::again)
                        .orElseGet(() -> begun(cohort, person));
        require(registration.takesSeat() || isRoom(cohort), "workshop.walkIn.full");
        db.persist(registration);
        db.flush();
        seats.seat(registration);
    }

    private Registration again(Registration before) {
        db.refresh(before); // it may have been read before the lock was there
        if (before.getStatus().isOver()) {
            before.again(user.person(), OffsetDateTime.now(clock));
        }
        return before;
    }

    private Registration begun(Cohort cohort, Person person) {
        return new Registration(cohort, person, user.person(), OffsetDateTime.now(clock));
    }

    private boolean isRoom(Cohort cohort) {
        long taken =
                db.createQuery(
                                "SELECT COUNT(r) FROM Registration r WHERE r.cohort = :cohort AND"
                                        + " r.status IN :taking",
                                Long.class)
                        .setParameter("cohort", cohort)
                        .setParameter("taking", Registration.Status.TAKING)
                        .getSingleResult();
        return taken < cohort.getSeats();
    }
}
