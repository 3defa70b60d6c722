package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** A file was attached to a lesson. */
public record MaterialAdded(
        Long courseId,
        Long lessonId,
        Long fileId,
        String name,
        String type,
        long size,
        String sha256)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
