package id.bina.pledge;

import id.bina.learning.LessonDone;

/** The pledge of a lesson is signed in its present version and period. */
public record LessonPledged(Long signatureId, Long lessonId, Long personId) implements LessonDone {
    @Override
    public String subject() {
        return "PledgeSignature:" + signatureId;
    }
}
