package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** The superior signed beneath, and nothing is missing now. */
public record PledgeCountersigned(Long signatureId, Long personId, Long versionId, Long superiorId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "PledgeSignature:" + signatureId;
    }
}
