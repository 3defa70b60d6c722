package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** Somebody joins an intake as mentee. */
public record IntakeJoined(Long intakeId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Intake:" + intakeId;
    }
}
