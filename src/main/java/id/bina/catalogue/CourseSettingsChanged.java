package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** Title, facts or admission of a course were changed. */
public record CourseSettingsChanged(Long courseId, Long revisionId) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
