package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A person waits for a seat. */
public record PersonQueued(Long registrationId, Long cohortId, Long personId, int queueNumber)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
