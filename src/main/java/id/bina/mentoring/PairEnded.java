package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** The pair has come to its end with everything that belongs to it. */
public record PairEnded(Long pairId, Long mentorId) implements DomainEvent {
    @Override
    public String subject() {
        return "Pair:" + pairId;
    }
}
