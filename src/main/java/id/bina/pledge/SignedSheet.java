package id.bina.pledge;

import java.io.Serializable;

/** A signature with the text as it was signed; the proof is null while it is being prepared. */
public record SignedSheet(
        PledgeSignature signature,
        PledgeVersion version,
        String html,
        PledgeProof proof,
        boolean own)
        implements Serializable {
    public boolean prepared() {
        return proof != null && proof.getPrinted() != null;
    }
}
