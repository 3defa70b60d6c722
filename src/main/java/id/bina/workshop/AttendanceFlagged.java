package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** Something about a check-in should be looked at. */
public record AttendanceFlagged(Long sessionId, Long flagId, Long personId, FlagKind kind)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
