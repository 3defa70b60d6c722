package id.bina.workshop;

import java.io.Serializable;
import java.time.OffsetDateTime;

/** A cohort in the office's list, with how full it is. */
public record CohortRow(
        Long id,
        String title,
        int number,
        Cohort.Status status,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        int seats,
        int minimum,
        long taken,
        long waiting,
        long requested)
        implements Serializable {
    public String roman() {
        return Roman.of(number);
    }

    /** Whether too few people have a seat while it is still to come. */
    public boolean tooFew() {
        return (status == Cohort.Status.OPEN || status == Cohort.Status.CLOSED) && taken < minimum;
    }
}
