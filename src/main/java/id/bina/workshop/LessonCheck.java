package id.bina.workshop;

import id.bina.catalogue.Lesson;
import id.bina.catalogue.LessonKind;
import id.bina.catalogue.PublishCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What stands against publishing: a workshop lesson that no workshop finishes. */
@ApplicationScoped
class LessonCheck {
    @Inject BoundLessons bound;

    void check(@Observes PublishCheck check) {
        check.getRevision().getLessons().stream()
                .filter(lesson -> lesson.getKind() == LessonKind.WORKSHOP)
                .forEach(lesson -> check(check, lesson));
    }

    private void check(PublishCheck check, Lesson lesson) {
        check.expect(
                bound.of(lesson.getId()).isPresent(), "workshop.check.bound", lesson.getTitle());
    }
}
