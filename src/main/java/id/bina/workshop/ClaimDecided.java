package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A trainer accepted or struck a claimed check-in. */
public record ClaimDecided(
        Long sessionId, Long claimId, Long personId, boolean accepted, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
