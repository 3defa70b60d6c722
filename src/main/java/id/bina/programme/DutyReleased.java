package id.bina.programme;

import id.bina.shared.DomainEvent;

/** A duty no longer binds a person. */
public record DutyReleased(Long personId, Long dutyId, Long cycleId) implements DomainEvent {
    @Override
    public String subject() {
        return "DutyCycle:" + cycleId;
    }
}
