package id.bina.pledge;

import java.io.Serializable;

/** A pledge with the version signed today, the draft, and how far its signing has come. */
public record PledgeRow(
        Pledge pledge, PledgeVersion current, Long draftId, PledgePeriod period, Tally tally)
        implements Serializable {
    public boolean active() {
        return current != null;
    }
}
