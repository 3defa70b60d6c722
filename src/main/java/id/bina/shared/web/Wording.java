package id.bina.shared.web;

import id.bina.shared.Now;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;

/**
 * What pages need to say numbers and dates as id-ID does, and texts with values in them. Times are
 * always those of the city, named WIB.
 */
@Named("words")
@ApplicationScoped
public class Wording {
    private static final DateTimeFormatter LONG = pattern("d MMMM yyyy");
    private static final DateTimeFormatter WITH_DAY = pattern("EEEE, d MMMM yyyy");
    private static final DateTimeFormatter MEDIUM = pattern("d MMM yyyy");
    private static final DateTimeFormatter SHORT = pattern("dd-MM-yyyy");
    private static final DateTimeFormatter TIME = pattern("HH.mm 'WIB'");
    private static final DateTimeFormatter CLOCK = pattern("HH.mm");
    private static final DateTimeFormatter MONTH = pattern("MMM");

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Texts.LOCALE);
    }

    public String of(String key, Object... values) {
        return Texts.of(key, values);
    }

    public String label(Enum<?> constant) {
        return constant == null ? "" : Texts.label(constant);
    }

    /** 5 Januari 2026. */
    public String longDate(Temporal date) {
        return format(LONG, date);
    }

    /** Senin, 5 Januari 2026. */
    public String dayAndDate(Temporal date) {
        return format(WITH_DAY, date);
    }

    /** 5 Jan 2026. */
    public String date(Temporal date) {
        return format(MEDIUM, date);
    }

    /** 05-01-2026. */
    public String shortDate(Temporal date) {
        return format(SHORT, date);
    }

    /** 08.30 WIB. */
    public String time(OffsetDateTime time) {
        return format(TIME, time);
    }

    /** 08.30 sampai 12.00 WIB. */
    public String times(OffsetDateTime from, OffsetDateTime until) {
        return clock(from) + " " + Texts.of("shared.until") + " " + time(until);
    }

    /** Kamis, 3 Desember 2026; from one day to another when they differ. */
    public String days(OffsetDateTime from, OffsetDateTime until) {
        return from == null || until == null || dayAndDate(from).equals(dayAndDate(until))
                ? dayAndDate(from)
                : dayAndDate(from) + " " + Texts.of("shared.until") + " " + dayAndDate(until);
    }

    /** The day in the city on which it happens. */
    public LocalDate day(OffsetDateTime time) {
        return time == null ? null : time.atZoneSameInstant(Now.ZONE).toLocalDate();
    }

    /** Kamis, 3 Desember 2026, 08.30 sampai 12.00 WIB; both days when they differ. */
    public String period(OffsetDateTime from, OffsetDateTime until) {
        if (from == null || until == null) {
            return "";
        }
        return days(from, until) + ", " + times(from, until);
    }

    /** 08.30, beside something that has just been saved. */
    public String clock(OffsetDateTime time) {
        return format(CLOCK, time);
    }

    /** 5 Jan 2026, 08.30 WIB. */
    public String dateTime(OffsetDateTime time) {
        return time == null ? "" : date(time) + ", " + time(time);
    }

    /** Jan, the upper line of a calendar leaf. */
    public String month(LocalDate date) {
        return format(MONTH, date);
    }

    /** 1.234,5: at most one decimal, none when it is whole. */
    public String number(Number number) {
        return number == null
                ? ""
                : new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Texts.LOCALE))
                        .format(number);
    }

    /** 12 kB, 5,8 MB. */
    public String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? (bytes + 500) / 1000 + " kB"
                : number(BigDecimal.valueOf(bytes).movePointLeft(6)) + " MB";
    }

    private static String format(DateTimeFormatter format, Temporal date) {
        if (date == null) {
            return "";
        }
        return date instanceof OffsetDateTime time
                ? format.format(time.atZoneSameInstant(Now.ZONE))
                : format.format(date);
    }
}
