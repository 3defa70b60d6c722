package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A mentee lets this superior see an agreed action. */
public record ActionShared(Long actionId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "AgreedAction:" + actionId;
    }
}
