package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A mentee has set a goal. */
public record GoalSet(Long goalId, Long pairId, LocalDate dueOn) implements DomainEvent {
    @Override
    public String subject() {
        return "Goal:" + goalId;
    }
}
