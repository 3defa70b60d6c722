package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A check-in did not count by itself; a trainer decides. */
public record CheckInClaimed(Long sessionId, Long claimId, Long personId, CheckInOutcome outcome)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
