package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A person was moved from one cohort to another. */
public record RegistrationMoved(
        Long registrationId, Long cohortId, Long personId, Long fromCohortId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
