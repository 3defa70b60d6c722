package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A trainer granted or declined an excuse. */
public record ExcuseDecided(Long sessionId, Long excuseId, Long personId, boolean granted)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
