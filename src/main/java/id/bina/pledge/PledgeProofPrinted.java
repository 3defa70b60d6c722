package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** The document of a signature was stored; from now on these bytes are served. */
public record PledgeProofPrinted(Long signatureId, PledgeProof.Stage stage, String sha256)
        implements DomainEvent {
    @Override
    public String subject() {
        return "PledgeSignature:" + signatureId;
    }
}
