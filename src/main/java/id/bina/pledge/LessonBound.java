package id.bina.pledge;

import id.bina.shared.DomainEvent;

/** Signing this pledge finishes the lesson from now on. */
public record LessonBound(Long lessonId, Long pledgeId) implements DomainEvent {
    @Override
    public String subject() {
        return "Lesson:" + lessonId;
    }
}
