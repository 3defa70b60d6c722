package id.bina.workshop;

import id.bina.shared.DomainEvent;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Lets a held seat go on to the next person when its time is over. Safe on several nodes: each
 * looks again while the row of the cohort is locked.
 */
@ApplicationScoped
class Holds {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Seats seats;
    @Inject Event<DomainEvent> events;

    /** Ids of the offers whose time is over. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> over() {
        return db.createQuery(
                        """
                        SELECT r.id FROM Registration r
                        WHERE r.status = :offered AND r.heldUntil <= :now
                        ORDER BY r.heldUntil, r.id""",
                        Long.class)
                .setParameter("offered", Registration.Status.OFFERED)
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(500)
                .getResultList();
    }

    /** Ends this offer, unless it was answered meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    void lapse(Long registrationId) {
        var registration = seats.locked(registrationId);
        var now = OffsetDateTime.now(clock);
        if (registration.getStatus() != Registration.Status.OFFERED
                || now.isBefore(registration.getHeldUntil())) {
            return;
        }
        registration.cancel(Texts.of("workshop.offered.lapsed"), now);
        events.fire(
                new OfferLapsed(
                        registrationId,
                        registration.getCohort().getId(),
                        registration.getPerson().getId()));
        seats.promote(registration.getCohort());
    }
}
