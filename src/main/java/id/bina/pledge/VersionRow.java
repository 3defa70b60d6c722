package id.bina.pledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A version in the list of a pledge. */
public record VersionRow(
        Long id,
        Long pledgeId,
        int number,
        String title,
        boolean sample,
        LocalDate validFrom,
        OffsetDateTime publishedAt,
        String sha256,
        Long signatures)
        implements Serializable {
    public boolean draft() {
        return publishedAt == null;
    }
}
