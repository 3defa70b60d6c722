package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** A meeting will not take place; this person had counted on it. */
public record SessionCancelled(Long sessionId, Long pairId, Long personId, OffsetDateTime startsAt)
        implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringSession:" + sessionId;
    }
}
