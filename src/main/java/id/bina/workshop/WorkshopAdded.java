package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A workshop is offered from now on. */
public record WorkshopAdded(Long workshopId, String code) implements DomainEvent {
    @Override
    public String subject() {
        return "Workshop:" + workshopId;
    }
}
