package id.bina.identity;

import id.bina.shared.DomainEvent;

/** A person changed to another unit. */
public record PersonMoved(Long personId, Long fromUnitId, Long toUnitId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
