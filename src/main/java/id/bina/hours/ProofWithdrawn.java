package id.bina.hours;

import id.bina.shared.DomainEvent;

/** Its owner took a certificate out of the queue, or threw a draft away. */
public record ProofWithdrawn(Long proofId, Long personId, ProofStatus status)
        implements DomainEvent {
    @Override
    public String subject() {
        return "OutsideProof:" + proofId;
    }
}
