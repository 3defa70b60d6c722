package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** Mentors were proposed for all mentees of an intake. */
public record IntakeMatched(Long intakeId, int mentees, int matched) implements DomainEvent {
    @Override
    public String subject() {
        return "Intake:" + intakeId;
    }
}
