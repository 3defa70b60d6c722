package id.bina.programme;

import id.bina.shared.DomainEvent;

/** A duty says something else from now on. */
public record DutyChanged(Long dutyId, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "Duty:" + dutyId;
    }
}
