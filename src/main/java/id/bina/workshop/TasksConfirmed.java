package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** The tasks that the certificate asks for were seen to be done. */
public record TasksConfirmed(Long registrationId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
