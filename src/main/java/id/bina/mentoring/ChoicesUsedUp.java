package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** None of the choices has become a mentor. */
public record ChoicesUsedUp(Long requestId, Long menteeId) implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringRequest:" + requestId;
    }
}
