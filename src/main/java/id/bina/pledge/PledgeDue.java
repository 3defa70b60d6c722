package id.bina.pledge;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A person has not signed, and the day comes near or has passed; once for each stage. */
public record PledgeDue(
        Long personId, Long versionId, int period, String title, LocalDate dueOn, Stage stage)
        implements DomainEvent {
    /** How near the day is. */
    public enum Stage {
        MONTH_AHEAD(30),
        WEEK_AHEAD(7),
        OVERDUE(-1);

        private final int days;

        Stage(int days) {
            this.days = days;
        }

        /** The stage with so many days left, negative when the day has passed; null before all. */
        static Stage of(long daysLeft) {
            if (daysLeft < 0) {
                return OVERDUE;
            }
            if (daysLeft > MONTH_AHEAD.days) {
                return null;
            }
            return daysLeft <= WEEK_AHEAD.days ? WEEK_AHEAD : MONTH_AHEAD;
        }
    }

    @Override
    public String subject() {
        return "PledgeVersion:" + versionId;
    }
}
