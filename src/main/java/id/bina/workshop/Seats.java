package id.bina.workshop;

import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Gives and frees the seats of a cohort. Whoever calls holds the lock of the cohort's row until the
 * end of the transaction, so that two never decide about the same seat.
 */
@ApplicationScoped
class Seats {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** The cohort, with its row locked. */
    Cohort lock(Long cohortId) {
        var cohort =
                cohortId == null
                        ? null
                        : db.find(Cohort.class, cohortId, LockModeType.PESSIMISTIC_WRITE);
        if (cohort == null) {
            throw new NotFound();
        }
        return cohort;
    }

    /** The registration as it is now, with the row of its cohort locked. */
    Registration locked(Long registrationId) {
        var cohorts =
                db.createQuery(
                                "SELECT r.cohort.id FROM Registration r WHERE r.id = :id",
                                Long.class)
                        .setParameter("id", registrationId)
                        .getResultList();
        lock(cohorts.isEmpty() ? null : cohorts.get(0));
        var registration = db.find(Registration.class, registrationId);
        db.refresh(registration); // it may have been read before the lock was there
        return registration;
    }

    SeatPlan plan(Cohort cohort) {
        return new SeatPlan(cohort.getSeats(), quotas(cohort), taken(cohort));
    }

    /** Seats the person, or puts him or her at the end of the queue. */
    void place(Registration registration) {
        var cohort = registration.getCohort();
        if (plan(cohort).fits(registration.getPerson().getUnit().getPath())) {
            seat(registration);
        } else {
            registration.queue(cohort.nextQueueNumber());
            events.fire(
                    new PersonQueued(
                            registration.getId(),
                            cohort.getId(),
                            registration.getPerson().getId(),
                            registration.getQueueNumber()));
        }
    }

    void seat(Registration registration) {
        registration.seat();
        events.fire(
                new PersonSeated(
                        registration.getId(),
                        registration.getCohort().getId(),
                        registration.getPerson().getId()));
    }

    /** Offers what is free to those whose turn it is. */
    void promote(Cohort cohort) {
        var now = OffsetDateTime.now(clock);
        if (!cohort.isAhead() || cohort.isUnderWay(now)) {
            return;
        }
        for (Long id : plan(cohort).next(queue(cohort))) {
            var registration = db.find(Registration.class, id);
            if (cohort.getHoldHours() == 0) {
                seat(registration);
            } else {
                offer(registration, now);
            }
        }
    }

    private void offer(Registration registration, OffsetDateTime now) {
        var cohort = registration.getCohort();
        registration.offer(heldUntil(cohort.getHoldHours(), cohort.getStartsAt(), now));
        events.fire(
                new SeatOffered(
                        registration.getId(),
                        cohort.getId(),
                        registration.getPerson().getId(),
                        registration.getHeldUntil()));
    }

    /** The hold ends at the latest when the first session begins. */
    static OffsetDateTime heldUntil(int hours, OffsetDateTime startsAt, OffsetDateTime now) {
        var until = now.plusHours(hours);
        return startsAt != null && startsAt.isBefore(until) ? startsAt : until;
    }

    private List<SeatPlan.Waiting> queue(Cohort cohort) {
        return db.createQuery(
                        """
                        SELECT r.id, r.person.unit.path FROM Registration r
                        WHERE r.cohort = :cohort AND r.status = :waiting
                        ORDER BY r.queueNumber""",
                        Object[].class)
                .setParameter("cohort", cohort)
                .setParameter("waiting", Registration.Status.WAITING)
                .getResultStream()
                .map(row -> new SeatPlan.Waiting((Long) row[0], (String) row[1]))
                .toList();
    }

    private List<SeatPlan.Quota> quotas(Cohort cohort) {
        return db.createQuery(
                        "SELECT q.unit.path, q.seats FROM CohortQuota q WHERE q.cohort = :cohort",
                        Object[].class)
                .setParameter("cohort", cohort)
                .getResultStream()
                .map(row -> new SeatPlan.Quota((String) row[0], (Integer) row[1]))
                .toList();
    }

    private List<String> taken(Cohort cohort) {
        return db.createQuery(
                        """
                        SELECT r.person.unit.path FROM Registration r
                        WHERE r.cohort = :cohort AND r.status IN :taking""",
                        String.class)
                .setParameter("cohort", cohort)
                .setParameter("taking", Registration.Status.TAKING)
                .getResultList();
    }
}
