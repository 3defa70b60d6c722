package id.bina.workshop;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** A session is held within a day: those who have a seat should be reminded, once. */
public record SessionNear(Long sessionId, Long cohortId, OffsetDateTime startsAt)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
