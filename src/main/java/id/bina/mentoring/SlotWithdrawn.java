package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A time nobody had taken is no longer offered. */
public record SlotWithdrawn(Long slotId) implements DomainEvent {
    @Override
    public String subject() {
        return "SessionSlot:" + slotId;
    }
}
