package id.bina.identity;

import id.bina.shared.DomainEvent;

/** The personnel office answered a request for correction. */
public record CorrectionAnswered(Long personId, Long requestId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
