package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** A goal was reached or given up. */
public record GoalClosed(Long goalId, Long pairId, Goal.Status outcome) implements DomainEvent {
    @Override
    public String subject() {
        return "Goal:" + goalId;
    }
}
