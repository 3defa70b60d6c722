package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** A meeting was proposed, or another time for it; this person is asked to confirm. */
public record SessionProposed(
        Long sessionId,
        Long pairId,
        Long personId,
        OffsetDateTime startsAt,
        int minutes,
        int revision)
        implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringSession:" + sessionId;
    }
}
