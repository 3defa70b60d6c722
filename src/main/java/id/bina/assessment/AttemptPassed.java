package id.bina.assessment;

import id.bina.learning.LessonDone;

/** A quiz was passed, or practice handed in; practice has no score. */
public record AttemptPassed(Long attemptId, Long lessonId, Long personId, Integer scorePercent)
        implements LessonDone {
    @Override
    public String subject() {
        return "Attempt:" + attemptId;
    }
}
