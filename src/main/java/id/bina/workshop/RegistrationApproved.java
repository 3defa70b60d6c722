package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** The superior, or the office on his or her behalf, agreed. */
public record RegistrationApproved(
        Long registrationId, Long cohortId, Long personId, Long deciderId, boolean onBehalf)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
