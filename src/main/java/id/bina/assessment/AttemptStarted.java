package id.bina.assessment;

import id.bina.shared.DomainEvent;

/** A try at a quiz has begun; what is asked is frozen. */
public record AttemptStarted(
        Long attemptId, Long enrolmentId, Long personId, Long lessonId, int number)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Attempt:" + attemptId;
    }
}
