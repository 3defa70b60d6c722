package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A request went on without an answer of this mentor: silent (EXPIRED) or full (SKIPPED). */
public record ChoicePassed(
        Long choiceId, Long requestId, Long menteeId, Long mentorId, Choice.Status how)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Choice:" + choiceId;
    }
}
