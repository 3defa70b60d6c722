package id.bina.learning;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A participant has until this day; null means no longer any due date. */
public record DueDateSet(Long enrolmentId, Long personId, LocalDate dueOn) implements DomainEvent {
    @Override
    public String subject() {
        return "Enrolment:" + enrolmentId;
    }
}
