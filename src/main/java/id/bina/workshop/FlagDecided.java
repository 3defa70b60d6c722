package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A trainer confirmed or struck a flag. */
public record FlagDecided(
        Long sessionId, Long flagId, Long personId, FlagKind kind, boolean confirmed, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
