package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Puts a refused try on record in a transaction of its own, so that the refusal does not undo it.
 */
@ApplicationScoped
class ConfidentialWatch {
    @Inject Event<DomainEvent> events;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(Long pairId) {
        events.fire(new ConfidentialRefused(pairId));
    }
}
