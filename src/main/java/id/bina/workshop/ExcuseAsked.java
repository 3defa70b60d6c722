package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A participant asked to be excused from a session. */
public record ExcuseAsked(Long sessionId, Long excuseId, Long personId, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
