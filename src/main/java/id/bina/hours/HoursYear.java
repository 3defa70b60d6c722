package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The hours of a person in one year of the duty.
 *
 * @param pending claimed in proofs that nobody has decided yet
 * @param minimum null when there is none
 * @param maximum null when there is none; more is told, never refused
 * @param assumed whether the contract is unknown and the calendar year stands in for it
 */
public record HoursYear(
        LocalDate from,
        LocalDate to,
        LocalDate day,
        BigDecimal recognised,
        BigDecimal pending,
        BigDecimal minimum,
        BigDecimal maximum,
        String legalBasis,
        Certainty certainty,
        boolean assumed)
        implements Serializable {
    /** Hours still needed; zero when there is no minimum. */
    public BigDecimal missing() {
        return minimum == null
                ? BigDecimal.ZERO
                : minimum.subtract(recognised).max(BigDecimal.ZERO);
    }

    public long daysLeft() {
        return Math.max(0, ChronoUnit.DAYS.between(day, to));
    }

    public boolean isFulfilled() {
        return missing().signum() == 0;
    }

    /** Hours beyond the ceiling; zero when there is none. */
    public BigDecimal above() {
        return maximum == null
                ? BigDecimal.ZERO
                : recognised.subtract(maximum).max(BigDecimal.ZERO);
    }

    /**
     * The number that is aimed at: the minimum, or the ceiling where there is only that; or null.
     */
    public BigDecimal target() {
        return minimum == null ? maximum : minimum;
    }

    /** Percent of the target, at most 100. */
    public int percent() {
        var target = target();
        return target == null
                ? 0
                : recognised
                        .multiply(BigDecimal.valueOf(100))
                        .divide(target, 0, RoundingMode.DOWN)
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.valueOf(100))
                        .intValue();
    }

    /** Segments of the ring: one for each hour that is aimed at, at least one. */
    public int segments() {
        var whole = target() == null ? BigDecimal.TEN : target();
        return Math.max(1, whole.setScale(0, RoundingMode.CEILING).intValue());
    }

    /** Dashes of the ring for SVG: each segment .84 long with a gap of .16, the rest empty. */
    public String dashes() {
        int done = recognised.max(BigDecimal.ZERO).intValue();
        return ".84 .16 ".repeat(Math.min(segments(), done)) + "0 " + segments();
    }

    /** What it will be on the last day if it goes on as until now, whole hours. */
    public BigDecimal forecast() {
        long past = ChronoUnit.DAYS.between(from, day) + 1;
        long all = ChronoUnit.DAYS.between(from, to) + 1;
        return past <= 0
                ? recognised
                : recognised
                        .multiply(BigDecimal.valueOf(all))
                        .divide(BigDecimal.valueOf(Math.min(past, all)), 0, RoundingMode.DOWN)
                        .max(recognised);
    }
}
