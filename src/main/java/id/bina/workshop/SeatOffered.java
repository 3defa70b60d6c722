package id.bina.workshop;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** A freed seat is held for the next person of the queue. */
public record SeatOffered(
        Long registrationId, Long cohortId, Long personId, OffsetDateTime heldUntil)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
