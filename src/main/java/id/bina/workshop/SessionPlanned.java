package id.bina.workshop;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** A session was added to a cohort. */
public record SessionPlanned(
        Long sessionId, Long cohortId, OffsetDateTime startsAt, OffsetDateTime endsAt, Long roomId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "WorkshopSession:" + sessionId;
    }
}
