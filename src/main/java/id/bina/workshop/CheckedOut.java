package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A participant left a session at its end. */
public record CheckedOut(Long sessionId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
