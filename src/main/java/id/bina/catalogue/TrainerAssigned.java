package id.bina.catalogue;

import id.bina.shared.DomainEvent;

/** A trainer may author and follow this course from now on. */
public record TrainerAssigned(Long courseId, Long trainerId) implements DomainEvent {
    @Override
    public String subject() {
        return "Course:" + courseId;
    }
}
