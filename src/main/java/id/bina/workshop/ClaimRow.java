package id.bina.workshop;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** A check-in that waits for a decision. */
public record ClaimRow(
        Long id,
        String person,
        String unit,
        CheckInOutcome outcome,
        OffsetDateTime savedAt,
        OffsetDateTime arrivedAt)
        implements Serializable {
    /** When the person says to have been there. */
    public OffsetDateTime moment() {
        return CodeUse.moment(savedAt, arrivedAt);
    }
}
