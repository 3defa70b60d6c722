package id.bina.identity;

import id.bina.shared.DomainEvent;

/** Every session and remembered device of a person ended. */
public record SignedOutEverywhere(Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
