package id.bina.programme;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/**
 * A person has not passed what a duty asks, and the day comes near or has gone by; once for each
 * stage of a cycle.
 *
 * @param superiorId who is told too, in the last stage only; null when nobody is
 */
public record DutyDue(
        Long personId,
        Long dutyId,
        Long cycleId,
        String title,
        LocalDate dueOn,
        Stage stage,
        Long superiorId)
        implements DomainEvent {
    /** Days left, at most; negative when the day has gone by. */
    public enum Stage {
        MONTH_AHEAD(30),
        WEEK_AHEAD(7),
        DUE(0),
        OVERDUE(-7);

        private final int daysLeft;

        Stage(int daysLeft) {
            this.daysLeft = daysLeft;
        }

        /** Days before the due day on which this stage begins. */
        int days() {
            return daysLeft;
        }
    }

    @Override
    public String subject() {
        return "DutyCycle:" + cycleId;
    }
}
