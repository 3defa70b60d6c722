package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** A mentor offers this time. */
public record SlotOffered(Long slotId, OffsetDateTime startsAt, int minutes)
        implements DomainEvent {
    @Override
    public String subject() {
        return "SessionSlot:" + slotId;
    }
}
