package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** A person signed; the superior is the one who has still to sign beneath, or null. */
public record PledgeSigned(
        Long signatureId, Long personId, Long versionId, int period, String sha256, Long superiorId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "PledgeSignature:" + signatureId;
    }
}
