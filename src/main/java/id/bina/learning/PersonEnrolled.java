package id.bina.learning;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A person may now learn this course; by oneself or by an admin. */
public record PersonEnrolled(Long enrolmentId, Long personId, Long courseId, LocalDate dueOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Enrolment:" + enrolmentId;
    }
}
