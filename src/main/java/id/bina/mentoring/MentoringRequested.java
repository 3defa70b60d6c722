package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A mentee has sent a request to the mentors of his or her choice. */
public record MentoringRequested(Long requestId, Long menteeId, int choices)
        implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringRequest:" + requestId;
    }
}
