package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** A draft was thrown away; nobody had signed it. */
public record PledgeDraftDiscarded(Long versionId, Long pledgeId, int number)
        implements DomainEvent {
    @Override
    public String subject() {
        return "PledgeVersion:" + versionId;
    }
}
