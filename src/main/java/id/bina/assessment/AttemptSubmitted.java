package id.bina.assessment;

import id.bina.shared.DomainEvent;

/** A try was handed in, or closed when its time was over, and scored. */
public record AttemptSubmitted(
        Long attemptId,
        Long enrolmentId,
        Long personId,
        Long lessonId,
        Attempt.Status status,
        int scorePercent,
        boolean passed)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Attempt:" + attemptId;
    }
}
