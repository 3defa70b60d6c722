package id.bina.learning;

import id.bina.shared.DomainEvent;

/** The person is no longer in the course; what was done is kept. */
public record EnrolmentWithdrawn(Long enrolmentId, Long personId, Long courseId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Enrolment:" + enrolmentId;
    }
}
