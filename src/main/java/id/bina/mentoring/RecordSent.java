package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A mentee sent the record of a meeting; this mentor is asked to confirm it. */
public record RecordSent(Long sessionId, Long pairId, Long personId, LocalDate heldOn, int minutes)
        implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringSession:" + sessionId;
    }
}
