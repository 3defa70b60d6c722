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
    static MaterialAdded of(Long courseId, Material material) {
        var file = material.getFile();
        return new MaterialAdded(
                courseId,
                material.getLesson().getId(),
                file.getId(),
                file.getName(),
                file.getType(),
                file.getSize(),
                file.getSha256());
    }

    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
