package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A trainer answered for the attendance list of a session. */
public record ListSigned(Long sessionId, int people) implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
