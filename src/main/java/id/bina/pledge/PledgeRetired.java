package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** Nobody is asked to sign this pledge any more. */
public record PledgeRetired(Long pledgeId) implements DomainEvent {
    @Override
    public String subject() {
        return "Pledge:" + pledgeId;
    }
}
