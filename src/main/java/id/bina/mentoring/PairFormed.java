package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A mentor and one or several mentees work together from now on. */
public record PairFormed(Long pairId, Long mentorId, Long programmeId, int mentees)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Pair:" + pairId;
    }
}
