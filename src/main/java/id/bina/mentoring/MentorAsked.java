package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** It is the turn of this choice: the mentor can answer up to this day. */
public record MentorAsked(
        Long choiceId, Long requestId, Long menteeId, Long mentorId, LocalDate answerUntil)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Choice:" + choiceId;
    }
}
