package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person left: no sign-in any more, everything else stays. */
public record PersonLeft(Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
