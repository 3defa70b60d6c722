package id.bina.learning;

import java.util.List;

/** An enrolment beside what its lessons amount to. */
public record LessonCount(
        Long enrolmentId,
        Long personId,
        String person,
        String course,
        Enrolment.Status status,
        int progress,
        long required,
        long done) {
    int percent() {
        return required == 0 ? 0 : (int) (done * 100 / required);
    }

    boolean whole() {
        return percent() == 100;
    }

    boolean completed() {
        return status == Enrolment.Status.COMPLETED;
    }

    Contradiction contradiction() {
        return new Contradiction(
                enrolmentId,
                personId,
                List.of(
                        person,
                        course,
                        String.valueOf(done),
                        String.valueOf(required),
                        String.valueOf(progress),
                        String.valueOf(percent())),
                null);
    }
}
