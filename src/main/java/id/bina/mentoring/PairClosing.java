package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** All meetings are held; this person is asked to look back. */
public record PairClosing(Long pairId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Pair:" + pairId;
    }
}
