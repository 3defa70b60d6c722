package id.bina.learning;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A course of the person who asks, and how far it is. */
public record MyCourse(
        Long enrolmentId,
        Long courseId,
        Long revisionId,
        String icon,
        String title,
        BigDecimal jp,
        Enrolment.Status status,
        int progress,
        LocalDate dueOn,
        Long lastLesson,
        OffsetDateTime lastSeenAt,
        OffsetDateTime completedAt)
        implements Serializable {
    public boolean active() {
        return status == Enrolment.Status.ACTIVE;
    }

    public boolean completed() {
        return status == Enrolment.Status.COMPLETED;
    }

    public boolean withdrawn() {
        return status == Enrolment.Status.WITHDRAWN;
    }
}
