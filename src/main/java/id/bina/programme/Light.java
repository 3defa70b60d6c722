package id.bina.programme;

import java.time.LocalDate;

/**
 * How a person stands in a duty. Green: passed, and the renewal is not open yet. Amber: to be
 * passed, the day has not gone by. Red: the day has gone by. Exempt: excused on that day.
 */
public enum Light {
    RED("bad", "exclamation-triangle"),
    AMBER("warn", "clock"),
    GREEN("ok", "check-circle"),
    EXEMPT("n", "info-circle");

    private final String tone;
    private final String icon;

    Light(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    static Light of(LocalDate windowFrom, LocalDate dueOn, LocalDate fulfilledOn, LocalDate day) {
        boolean passed = fulfilledOn != null && !fulfilledOn.isAfter(day);
        if (passed || day.isBefore(windowFrom)) {
            return GREEN;
        }
        return day.isAfter(dueOn) ? RED : AMBER;
    }

    public String getTone() {
        return tone;
    }

    public String getIcon() {
        return icon;
    }
}
