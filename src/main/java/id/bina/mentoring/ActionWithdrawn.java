package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A mentee no longer lets this superior see an agreed action. */
public record ActionWithdrawn(Long actionId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "AgreedAction:" + actionId;
    }
}
