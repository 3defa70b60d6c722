package id.bina.identity;

import id.bina.shared.DomainEvent;

/** Facts of a person's file were put right; names which, not what they were. */
public record PersonCorrected(Long personId, String facts) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
