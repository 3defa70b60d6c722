package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A session was taken out of a cohort. */
public record SessionRemoved(Long sessionId, Long cohortId) implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
