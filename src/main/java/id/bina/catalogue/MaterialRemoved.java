package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** A file was taken away from a lesson. */
public record MaterialRemoved(Long courseId, Long lessonId, Long fileId, String name)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
