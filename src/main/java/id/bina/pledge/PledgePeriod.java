package id.bina.pledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One span in which a version is signed once: the whole life of a version that is never renewed, or
 * the n-th span of so many months after it became valid.
 *
 * @param number from 0
 * @param to last day; null when it has no end
 * @param dueOn last day on which a signature is in time
 */
public record PledgePeriod(int number, LocalDate from, LocalDate to, LocalDate dueOn)
        implements Serializable {
    /**
     * The period of this day; the first one for a day before the version is valid.
     *
     * @param months length of a period; null when the version is never renewed
     * @param dueDays days after the first in which to sign
     */
    static PledgePeriod on(LocalDate day, LocalDate validFrom, Integer months, int dueDays) {
        if (months == null) {
            return new PledgePeriod(0, validFrom, null, validFrom.plusDays(dueDays));
        }
        int number = Math.max(0, (int) (ChronoUnit.MONTHS.between(validFrom, day) / months));
        // months differ in length: 31 January plus one month begins on 28 February already
        while (!validFrom.plusMonths((number + 1L) * months).isAfter(day)) {
            number++;
        }
        var from = validFrom.plusMonths((long) number * months);
        var to = validFrom.plusMonths((number + 1L) * months).minusDays(1);
        var due = from.plusDays(dueDays);
        return new PledgePeriod(number, from, to, due.isAfter(to) ? to : due);
    }

    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }

    public boolean isOver(LocalDate today) {
        return to != null && today.isAfter(to);
    }
}
