package id.bina.programme;

import id.bina.shared.DomainEvent;

/** A duty was written down; it binds nobody yet. */
public record DutyDrafted(Long dutyId, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "Duty:" + dutyId;
    }
}
