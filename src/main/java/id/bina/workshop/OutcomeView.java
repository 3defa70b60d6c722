package id.bina.workshop;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A cohort on its days and after: the lists of its sessions, and its people with what the
 * certificate asks for.
 */
public record OutcomeView(
        Cohort cohort, List<Day> days, String condition, List<String> tasks, List<OutcomeRow> rows)
        implements Serializable {
    /** A session and how far its list is. */
    public record Day(
            Long id,
            String title,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            AttendanceList.Stage stage)
            implements Serializable {
        /** Colour of the stage. */
        public String tone() {
            return switch (stage) {
                case OPEN -> "info";
                case SIGNED -> "warn";
                case SEALED -> "ok";
            };
        }
    }

    /** Whether being there is not enough. */
    public boolean asks() {
        return !tasks.isEmpty();
    }
}
