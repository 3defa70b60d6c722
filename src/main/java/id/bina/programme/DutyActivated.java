package id.bina.programme;

import id.bina.shared.DomainEvent;

/** A duty binds people from now on. */
public record DutyActivated(Long dutyId, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "Duty:" + dutyId;
    }
}
