package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** The mentor has said no; the request goes on to the next choice, if there is one. */
public record MentorDeclined(Long choiceId, Long requestId, Long menteeId, Long mentorId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Choice:" + choiceId;
    }
}
