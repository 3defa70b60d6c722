package id.bina.audit;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What the last verification of the trail said: how many sealed entries it read, how many waited
 * for their seal, how many have no words any more, the hash at the end, and what was wrong.
 */
public record ChainVerdict(
        OffsetDateTime checkedAt,
        long entries,
        long waiting,
        long erased,
        String hash,
        List<Finding> findings)
        implements Serializable {

    public boolean intact() {
        return findings.isEmpty();
    }

    /** First and last four characters of the hash. */
    public String shortHash() {
        return hash.substring(0, 4) + "…" + hash.substring(hash.length() - 4);
    }
}
