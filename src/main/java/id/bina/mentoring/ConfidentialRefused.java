package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/**
 * Somebody with a role of the office tried to see what belongs to a pair alone, and was refused.
 */
public record ConfidentialRefused(Long pairId) implements DomainEvent {
    @Override
    public String subject() {
        return "Pair:" + pairId;
    }
}
