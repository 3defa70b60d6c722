package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** The course is no longer offered; whoever has begun may finish. */
public record CourseArchived(Long courseId) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
