package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A registration ended; by nobody when the portal ended it. */
public record RegistrationCancelled(
        Long registrationId, Long cohortId, Long personId, Long byId, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
