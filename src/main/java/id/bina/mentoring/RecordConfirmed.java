package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** The mentor confirmed the record of this mentee. */
public record RecordConfirmed(Long sessionId, Long pairId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringSession:" + sessionId;
    }
}
