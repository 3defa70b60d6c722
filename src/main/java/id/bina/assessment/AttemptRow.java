package id.bina.assessment;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** One try in a list; the score is null while it is open. */
public record AttemptRow(
        Long id,
        int number,
        Attempt.Status status,
        OffsetDateTime startedAt,
        OffsetDateTime closedAt,
        Integer scorePercent,
        boolean scored,
        boolean passed)
        implements Serializable {
    public boolean open() {
        return status == Attempt.Status.OPEN;
    }

    /** Colour of the verdict. */
    public String tone() {
        return !scored || open() ? "n" : passed ? "ok" : "warn";
    }
}
