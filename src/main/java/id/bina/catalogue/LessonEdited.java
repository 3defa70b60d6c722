package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** The text of a lesson in the draft was changed. */
public record LessonEdited(Long courseId, Long lessonId, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
