package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** The mentor asks this mentee to look at the record again. */
public record RecordGivenBack(Long sessionId, Long pairId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "MentoringSession:" + sessionId;
    }
}
