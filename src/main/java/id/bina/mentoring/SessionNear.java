package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** A confirmed meeting is on the next day; told once to each of the pair. */
public record SessionNear(Long sessionId, Long pairId, Long personId, OffsetDateTime startsAt)
        implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringSession:" + sessionId;
    }
}
