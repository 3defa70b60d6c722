package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** One of a pair looked back. */
public record ReflectionGiven(Long pairId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Pair:" + pairId;
    }
}
