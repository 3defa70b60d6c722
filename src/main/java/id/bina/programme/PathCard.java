package id.bina.programme;

import java.io.Serializable;
import java.math.BigDecimal;

/** A path in the list of a learner. */
public record PathCard(
        Long id,
        String title,
        String summary,
        BigDecimal jp,
        int steps,
        int parts,
        PathEnrolment.State status,
        PathProgress progress)
        implements Serializable {
    public boolean mine() {
        return status == PathEnrolment.State.ACTIVE || status == PathEnrolment.State.COMPLETED;
    }

    public boolean running() {
        return status == PathEnrolment.State.ACTIVE;
    }
}
