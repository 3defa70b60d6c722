package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** An archived workshop can be planned again. */
public record WorkshopRestored(Long workshopId) implements DomainEvent {
    @Override
    public String subject() {
        return "Workshop:" + workshopId;
    }
}
