package id.bina.workshop;

import id.bina.shared.DomainEvent;

/**
 * Somebody wants to come and waits for a decision; without an approver the personnel office
 * decides.
 */
public record SeatRequested(
        Long registrationId, Long cohortId, Long personId, Long approverId, Long proposerId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
