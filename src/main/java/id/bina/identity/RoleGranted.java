package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person may do more. */
public record RoleGranted(Long personId, String role) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
