package id.bina.hours;

import java.time.LocalDate;

/** The span in which only so many activities of a form count. */
public enum CapPeriod {
    DAY,
    MONTH;

    LocalDate first(LocalDate day) {
        return this == MONTH ? day.withDayOfMonth(1) : day;
    }

    LocalDate last(LocalDate day) {
        return this == MONTH ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }
}
