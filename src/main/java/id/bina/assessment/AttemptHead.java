package id.bina.assessment;

import java.io.Serializable;

/** What the shell of an attempt shows before its questions are there. */
public record AttemptHead(
        Long id, Long lessonId, String title, Attempt.Status status, int number, int questionCount)
        implements Serializable {
    public boolean open() {
        return status == Attempt.Status.OPEN;
    }
}
