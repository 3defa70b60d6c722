package id.bina.mentoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A new goal as it is typed. */
public class GoalForm implements Serializable {
    private String title;
    private String unit;
    private BigDecimal from;
    private BigDecimal to;
    private LocalDate dueOn;

    GoalText text() {
        return new GoalText(stripped(title), stripped(unit), null);
    }

    Measure measure() {
        return new Measure(from, to);
    }

    private static String stripped(String text) {
        return text == null ? null : text.strip();
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getFrom() {
        return from;
    }

    public void setFrom(BigDecimal from) {
        this.from = from;
    }

    public BigDecimal getTo() {
        return to;
    }

    public void setTo(BigDecimal to) {
        this.to = to;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }
}
