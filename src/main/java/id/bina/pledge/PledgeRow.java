package id.bina.pledge;

import java.io.Serializable;
import java.util.List;

/** A pledge with the version signed today, all versions, and how far its signing has come. */
public record PledgeRow(
        Pledge pledge,
        PledgeVersion current,
        PledgePeriod period,
        Tally tally,
        List<VersionRow> versions)
        implements Serializable {
    /** Id of the draft, or null. */
    public Long draftId() {
        return versions.stream()
                .filter(VersionRow::draft)
                .map(VersionRow::id)
                .findFirst()
                .orElse(null);
    }

    public boolean active() {
        return current != null;
    }
}
