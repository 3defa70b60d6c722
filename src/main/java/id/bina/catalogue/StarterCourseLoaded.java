package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/**
 * A course of the starter library was read in; other features add their part before it is
 * published.
 */
public record StarterCourseLoaded(Long courseId, Long revisionId, String code)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
