package id.bina.learning;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

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
    @Override
    public String subject() {
        return "Enrolment:" + enrolmentId;
    }
}
