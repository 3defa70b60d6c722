package id.bina.pledge;

import id.bina.shared.DomainEvent;
import id.bina.shared.files.PortalAddress;
import id.bina.shared.files.StoredFile;
import id.bina.shared.pdf.PrintQueue;
import jakarta.enterprise.context.ApplicationScoped;

/** Renders the proofs of signatures. */
@ApplicationScoped
class PledgePrinting extends PrintQueue<PledgeProof> {
    PledgePrinting() {
        super(PledgeProof.class);
    }

    @Override
    protected String xhtml(PledgeProof proof) {
        return PledgeDocument.xhtml(proof.getSignature(), proof.getStage(), PortalAddress.get());
    }

    @Override
    protected String fileName(PledgeProof proof) {
        return proof.getSignature().fileName();
    }

    @Override
    protected DomainEvent printed(PledgeProof proof, StoredFile file) {
        return new PledgeProofPrinted(
                proof.getSignature().getId(), proof.getStage(), file.getSha256());
    }
}
