package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** The mentee does not look for a mentor any more. */
public record MentoringRequestWithdrawn(Long requestId, Long menteeId) implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringRequest:" + requestId;
    }
}
