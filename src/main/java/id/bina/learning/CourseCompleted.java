package id.bina.learning;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Every required lesson is finished. Fired exactly once per enrolment, in the transaction of the
 * last lesson; carries what a certificate needs. The score is the mean of the required scored
 * lessons in percent, null when there is none.
 */
public record CourseCompleted(
        Long enrolmentId,
        Long personId,
        Long courseId,
        Long revisionId,
        LocalDate startedOn,
        LocalDate completedOn,
        Integer scorePercent)
        implements DomainEvent {
    /** What this completed enrolment earned, with the days as they are in this zone. */
    public static CourseCompleted of(Enrolment enrolment, ZoneId zone) {
        var began = enrolment.getStartedAt();
        var done = enrolment.getCompletedAt();
        return new CourseCompleted(
                enrolment.getId(),
                enrolment.getPerson().getId(),
                enrolment.getCourse().getId(),
                enrolment.getRevision().getId(),
                (began == null ? done : began).atZoneSameInstant(zone).toLocalDate(),
                done.atZoneSameInstant(zone).toLocalDate(),
                enrolment.getScorePercent());
    }

    @Override
    public String subject() {
        return "Enrolment:" + enrolmentId;
    }
}
