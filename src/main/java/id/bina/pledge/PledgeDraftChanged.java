package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** A draft of a pledge was begun or written. */
public record PledgeDraftChanged(Long versionId, Long pledgeId, int number) implements DomainEvent {
    @Override
    public String subject() {
        return "PledgeVersion:" + versionId;
    }
}
