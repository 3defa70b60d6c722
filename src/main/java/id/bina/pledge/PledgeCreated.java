package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** A pledge was begun, without a text to sign yet. */
public record PledgeCreated(Long pledgeId, String code, PledgeKind kind) implements DomainEvent {
    @Override
    public String subject() {
        return "Pledge:" + pledgeId;
    }
}
