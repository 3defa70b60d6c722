package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person who had left is active again. */
public record PersonReturned(Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
