package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** A new course was begun as a copy of another. */
public record CourseDuplicated(Long courseId, Long fromCourseId) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
