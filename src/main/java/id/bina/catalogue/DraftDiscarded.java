package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** The draft was given up; what is published stays as it is. */
public record DraftDiscarded(Long courseId, Long revisionId) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
