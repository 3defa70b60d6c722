package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person asked for own facts to be put right. */
public record CorrectionRequested(Long personId, Long requestId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
