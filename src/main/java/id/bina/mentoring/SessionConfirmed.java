package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** Both sides agree to this time; this person had proposed it. */
public record SessionConfirmed(Long sessionId, Long pairId, Long personId, OffsetDateTime startsAt)
        implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringSession:" + sessionId;
    }
}
