package id.bina.hours;

import id.bina.shared.files.StoredFile;
import java.io.Serializable;
import java.util.List;

/**
 * A proof with what belongs to it.
 *
 * @param proposal what the rule makes of it; null while it is a draft or decided
 * @param rule the version the proposal comes from; null when there is none
 * @param doubts what a verifier should look at
 */
public record ProofSheet(
        OutsideProof proof,
        List<ProofFileRow> files,
        HoursProposal proposal,
        HoursRule rule,
        List<ProofDoubt> doubts)
        implements Serializable {
    /** A file of the proof, whole. */
    public record ProofFileRow(Long id, String name, StoredFile file) implements Serializable {
        public boolean isPicture() {
            return file.getType().startsWith("image/");
        }
    }
}
