package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A person has a seat. */
public record PersonSeated(Long registrationId, Long cohortId, Long personId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
