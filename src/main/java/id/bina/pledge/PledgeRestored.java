package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** The pledge is signed again. */
public record PledgeRestored(Long pledgeId) implements DomainEvent {
    @Override
    public String subject() {
        return "Pledge:" + pledgeId;
    }
}
