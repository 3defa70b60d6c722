package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person has signed in. */
public record SignedInAs(Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
