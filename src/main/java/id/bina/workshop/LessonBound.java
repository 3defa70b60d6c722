package id.bina.workshop;

import id.bina.shared.DomainEvent;

/** A lesson was bound to the workshop that finishes it. */
public record LessonBound(Long lessonId, Long revisionId, Long workshopId) implements DomainEvent {
    @Override
    public String subject() {
        return "Lesson:" + lessonId;
    }
}
