package id.bina.workshop;

import id.bina.shared.DomainEvent;

/**
 * A second person confirmed the attendance list; this text, and no other, is the list from now on.
 */
public record ListSealed(Long sessionId, int people, String sha256) implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
