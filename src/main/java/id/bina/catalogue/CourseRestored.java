package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** An archived course is offered again. */
public record CourseRestored(Long courseId) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
