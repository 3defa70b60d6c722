package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person chose a new password; by hand or by a one-time link. */
public record PasswordChanged(Long personId, String way) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
