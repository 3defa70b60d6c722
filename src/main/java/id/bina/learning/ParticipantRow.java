package id.bina.learning;

import id.bina.identity.Nip;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A person in a course, for the list of those who follow it. The number prints masked. */
public record ParticipantRow(
        Long id,
        Long personId,
        String name,
        Nip nip,
        String unitName,
        String unitShortName,
        Enrolment.Status status,
        int progress,
        Integer score,
        LocalDate dueOn,
        OffsetDateTime enrolledAt,
        OffsetDateTime startedAt,
        OffsetDateTime lastSeenAt,
        OffsetDateTime completedAt)
        implements Serializable {
    /** Whole days without a visit after which somebody who is not done counts as stuck. */
    public static final int STUCK_DAYS = 14;

    public String unitLabel() {
        return unitShortName == null ? unitName : unitShortName;
    }

    public boolean open() {
        return status == Enrolment.Status.ACTIVE;
    }

    /** The state on this moment, by the same rules as the filter. */
    public ParticipantState state(OffsetDateTime now) {
        if (status == Enrolment.Status.COMPLETED) {
            return ParticipantState.DONE;
        }
        if (status == Enrolment.Status.WITHDRAWN) {
            return ParticipantState.WITHDRAWN;
        }
        if (dueOn != null && dueOn.isBefore(now.toLocalDate())) {
            return ParticipantState.LATE;
        }
        var last = lastSeenAt == null ? enrolledAt : lastSeenAt;
        if (last.isBefore(now.minusDays(STUCK_DAYS))) {
            return ParticipantState.STUCK;
        }
        return startedAt == null ? ParticipantState.NOT_BEGUN : ParticipantState.RUNNING;
    }
}
