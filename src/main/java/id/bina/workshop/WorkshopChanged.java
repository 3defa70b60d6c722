package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** What a workshop says about itself was changed. */
public record WorkshopChanged(Long workshopId, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "Workshop:" + workshopId;
    }
}
