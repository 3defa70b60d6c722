package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** After a change of placement, mentor and mentee stand in one line of superiors. */
public record PairInLine(Long pairId, Long mentorId, Long menteeId) implements DomainEvent {
    @Override
    public String subject() {
        return "Pair:" + pairId;
    }
}
