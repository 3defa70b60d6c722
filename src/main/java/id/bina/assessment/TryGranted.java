package id.bina.assessment;

import id.bina.shared.DomainEvent;

/** A person may take a quiz once more after the last try failed. */
public record TryGranted(Long enrolmentId, Long personId, Long lessonId, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Enrolment:" + enrolmentId;
    }
}
