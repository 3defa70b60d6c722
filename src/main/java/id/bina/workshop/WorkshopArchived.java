package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A workshop is not planned any more. */
public record WorkshopArchived(Long workshopId) implements DomainEvent {
    @Override
    public String subject() {
        return "Workshop:" + workshopId;
    }
}
