package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** The pair stops before its end; the reason is empty when a mentee asked for somebody else. */
public record PairBrokenOff(Long pairId, Long mentorId, String reason) implements DomainEvent {
    @Override
    public String subject() {
        return "Pair:" + pairId;
    }
}
