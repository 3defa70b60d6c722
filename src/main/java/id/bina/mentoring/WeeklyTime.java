package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;

/** A time of every week in which a mentor can be met, by the clock of the city. */
@Embeddable
public class WeeklyTime implements Serializable {
    @NotNull
    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    @NotNull private LocalTime opens;
    @NotNull private LocalTime closes;

    protected WeeklyTime() {}

    public WeeklyTime(DayOfWeek weekday, LocalTime opens, LocalTime closes) {
        require(
                opens != null && closes != null && opens.isBefore(closes),
                "mentoring.profile.timeOrder");
        this.weekday = weekday;
        this.opens = opens;
        this.closes = closes;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeeklyTime that
                && weekday == that.weekday
                && Objects.equals(opens, that.opens)
                && Objects.equals(closes, that.closes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(weekday, opens, closes);
    }
}
