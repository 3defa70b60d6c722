package id.bina.outreach;

import id.bina.shared.DomainEvent;

/** The address of a person's calendar ended. */
public record CalendarAddressWithdrawn(Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
