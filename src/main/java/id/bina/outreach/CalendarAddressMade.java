package id.bina.outreach;

import id.bina.shared.DomainEvent;

/** A person made an address for the own calendar; an older one ended. */
public record CalendarAddressMade(Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
