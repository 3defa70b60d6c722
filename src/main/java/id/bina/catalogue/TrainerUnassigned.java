package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** A trainer may no longer author and follow this course. */
public record TrainerUnassigned(Long courseId, Long trainerId) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
