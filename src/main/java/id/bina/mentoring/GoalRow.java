package id.bina.mentoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A goal as the pair sees it. */
public record GoalRow(
        Long id,
        Long pairId,
        GoalText text,
        Measure measure,
        BigDecimal now,
        int percent,
        LocalDate dueOn,
        Goal.Status status,
        LocalDate closedOn)
        implements Serializable {
    public boolean open() {
        return status == Goal.Status.OPEN;
    }

    public boolean done() {
        return status == Goal.Status.DONE;
    }

    public boolean measured() {
        return measure.to() != null;
    }
}
