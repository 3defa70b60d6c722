package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person answers to another superior from now on; null when none is named any more. */
public record SuperiorNamed(Long personId, Long superiorId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
