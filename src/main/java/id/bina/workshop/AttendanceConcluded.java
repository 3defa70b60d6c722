package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** The last list of a cohort is sealed: whether a participant was there long enough. */
public record AttendanceConcluded(Long registrationId, Long personId, int percent, boolean enough)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
