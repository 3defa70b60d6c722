package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** The draft became what learners see. */
public record CoursePublished(Long courseId, Long revisionId, int number) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
