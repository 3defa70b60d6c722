package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person may no longer do this. */
public record RoleWithdrawn(Long personId, String role) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
