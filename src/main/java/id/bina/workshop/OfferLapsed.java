package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A held seat was not taken in time and goes on to the next person. */
public record OfferLapsed(Long registrationId, Long cohortId, Long personId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
