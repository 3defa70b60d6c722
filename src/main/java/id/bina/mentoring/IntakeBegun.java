package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** The pairs or circles of an intake have begun. */
public record IntakeBegun(Long intakeId, int pairs) implements DomainEvent {
    @Override
    public String subject() {
        return "Intake:" + intakeId;
    }
}
