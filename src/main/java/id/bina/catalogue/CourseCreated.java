package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** A course was begun as a draft. */
public record CourseCreated(Long courseId, String code) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
