package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** Somebody else than the signer fetched the document. */
public record PledgeProofDownloaded(Long signatureId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "PledgeSignature:" + signatureId;
    }
}
