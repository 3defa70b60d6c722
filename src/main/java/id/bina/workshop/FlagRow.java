package id.bina.workshop;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** Something to look at, decided or not. */
public record FlagRow(
        Long id,
        FlagKind kind,
        String person,
        String other,
        OffsetDateTime raisedAt,
        CheckIn.Decision decision,
        String reason)
        implements Serializable {
    public boolean open() {
        return decision == CheckIn.Decision.OPEN;
    }

    /** Whether it is about two people. */
    public boolean two() {
        return other != null;
    }
}
