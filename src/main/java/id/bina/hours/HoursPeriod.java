package id.bina.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The year in which hours are summed, both days included.
 *
 * @param assumed whether the contract is unknown and the calendar year stands in for it
 */
public record HoursPeriod(LocalDate from, LocalDate to, boolean assumed) implements Serializable {
    /** The year of this day; each year of a contract begins on its anniversary. */
    static HoursPeriod of(DutyPeriod basis, LocalDate contractFrom, LocalDate day) {
        boolean contract = basis == DutyPeriod.CONTRACT_YEAR;
        if (contract && contractFrom != null) {
            return contractYear(contractFrom, day);
        }
        return new HoursPeriod(
                day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), contract);
    }

    // years are added to the first day, so that 29 February comes back in the next leap year
    private static HoursPeriod contractYear(LocalDate first, LocalDate day) {
        long years = Math.max(0, ChronoUnit.YEARS.between(first, day));
        while (years > 0 && first.plusYears(years).isAfter(day)) {
            years--;
        }
        while (!first.plusYears(years + 1).isAfter(day)) {
            years++;
        }
        return new HoursPeriod(
                first.plusYears(years), first.plusYears(years + 1).minusDays(1), false);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Days after this one until the period is over. */
    public long daysLeft(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(day, to));
    }
}
