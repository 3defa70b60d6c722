package id.bina.workshop;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * A cohort in the list of a learner.
 *
 * @param place rooms of its sessions; null when it is only online
 * @param mine what the own registration is now, or null
 * @param heldUntil until when a seat is held for the person who asks
 */
public record CohortCard(
        Long id,
        String title,
        String summary,
        int number,
        Cohort.Status status,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String place,
        BigDecimal jp,
        int seats,
        long taken,
        Registration.Status mine,
        OffsetDateTime heldUntil)
        implements Serializable {
    public String roman() {
        return Roman.of(number);
    }

    /** Free seats; never below 0. */
    public long left() {
        return Math.max(0, seats - taken);
    }

    public boolean offered() {
        return mine == Registration.Status.OFFERED;
    }

    public boolean over() {
        return mine != null && mine.isOver();
    }
}
