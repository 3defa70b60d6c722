package id.bina.hours;

import id.bina.shared.DomainEvent;

/** A scan or picture was removed from a draft. */
public record ProofFileRemoved(Long proofId, Long fileId) implements DomainEvent {
    @Override
    public String subject() {
        return "OutsideProof:" + proofId;
    }
}
