package id.bina.assessment;

import id.bina.catalogue.Lesson;
import id.bina.catalogue.LessonKind;
import id.bina.catalogue.PublishCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What stands against publishing: a quiz lesson without rules, or with too few questions. */
@ApplicationScoped
class PoolCheck {
    @Inject Tally tally;
    @Inject Papers papers;

    void check(@Observes PublishCheck check) {
        check.getRevision().getLessons().stream()
                .filter(lesson -> lesson.getKind() == LessonKind.QUIZ)
                .forEach(lesson -> check(check, lesson));
    }

    private void check(PublishCheck check, Lesson lesson) {
        var quiz = tally.quiz(lesson.getId());
        if (quiz.isEmpty()) {
            check.add(PublishCheck.Level.BLOCK, "assessment.check.noRules", lesson.getTitle());
            return;
        }
        int available = papers.available(quiz.get());
        check.expect(
                available >= quiz.get().getDraw(),
                "assessment.check.enough",
                lesson.getTitle(),
                quiz.get().getDraw(),
                available);
    }
}
