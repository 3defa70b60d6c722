package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** The signature under an attendance list was taken back. */
public record ListReopened(Long sessionId) implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
