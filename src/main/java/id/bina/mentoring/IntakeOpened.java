package id.bina.mentoring;

import id.bina.shared.DomainEvent;

/** People can join this opening of a programme. */
public record IntakeOpened(Long intakeId, Long programmeId, String name) implements DomainEvent {
    @Override
    public String subject() {
        return "Intake:" + intakeId;
    }
}
