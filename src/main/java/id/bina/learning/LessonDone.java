package id.bina.learning;

import id.bina.shared.DomainEvent;

/** Contract of every event that means "this person finished this lesson". */
public interface LessonDone extends DomainEvent {
    Long lessonId();

    Long personId();

    /** Percent, 0 to 100; null when the lesson has no score. */
    default Integer scorePercent() {
        return null;
    }
}
