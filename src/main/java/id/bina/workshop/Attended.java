package id.bina.workshop;

import id.bina.learning.LessonDone;

/** A participant was there long enough to finish the lesson that this workshop is bound to. */
public record Attended(Long registrationId, Long lessonId, Long personId) implements LessonDone {
    @Override
    public String subject() {
        return "Registration:" + registrationId;
    }
}
