package id.bina.hours;

import id.bina.shared.DomainEvent;

/** A scan or picture was added to a proof. */
public record ProofFileAdded(Long proofId, Long fileId, String type, long size, String sha256)
        implements DomainEvent {
    @Override
    public String subject() {
        return "OutsideProof:" + proofId;
    }
}
