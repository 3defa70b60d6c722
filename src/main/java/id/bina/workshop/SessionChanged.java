package id.bina.workshop;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** A session was changed; moved when its time or place is another now. */
public record SessionChanged(
        Long sessionId,
        Long cohortId,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        Long roomId,
        boolean moved)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
