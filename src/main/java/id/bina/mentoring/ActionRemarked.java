package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A superior commented on an agreed action of this person. */
public record ActionRemarked(Long actionId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "AgreedAction:" + actionId;
    }
}
