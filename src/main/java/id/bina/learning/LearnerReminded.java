package id.bina.learning;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** Somebody who follows the course has asked the person to go on with it. */
public record LearnerReminded(
        Long enrolmentId, Long personId, Long courseId, LocalDate dueOn, LocalDate remindedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Enrolment:" + enrolmentId;
    }
}
