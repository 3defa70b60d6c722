package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** The superior, or the office on his or her behalf, did not agree. */
public record RegistrationDeclined(
        Long registrationId, Long cohortId, Long personId, Long deciderId, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
