package id.bina.programme;

import id.bina.shared.DomainEvent;

/** A duty binds nobody any more. */
public record DutyRetired(Long dutyId, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "Duty:" + dutyId;
    }
}
