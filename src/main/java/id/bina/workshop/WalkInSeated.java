package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** Somebody who was not on the list got a free seat on the day. */
public record WalkInSeated(Long registrationId, Long cohortId, Long personId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
