package id.bina.pledge;

import id.bina.catalogue.Lesson;
import id.bina.catalogue.LessonKind;
import id.bina.catalogue.PublishCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What stands against publishing: a pledge lesson that asks for nothing that can be signed. */
@ApplicationScoped
class BindingCheck {
    @Inject PledgeLessons lessons;
    @Inject PledgeVersions versions;

    void check(@Observes PublishCheck check) {
        check.getRevision().getLessons().stream()
                .filter(lesson -> lesson.getKind() == LessonKind.PLEDGE)
                .forEach(lesson -> check(check, lesson));
    }

    private void check(PublishCheck check, Lesson lesson) {
        var bound = lessons.of(lesson.getId());
        if (bound.isEmpty()) {
            check.add(PublishCheck.Level.BLOCK, "pledge.check.unbound", lesson.getTitle());
            return;
        }
        var version = versions.current(bound.get().getPledge());
        check.expect(version.isPresent(), "pledge.check.published", lesson.getTitle());
        if (lesson.isRequired() && version.filter(PledgeVersion::isSample).isPresent()) {
            check.add(PublishCheck.Level.WARN, "pledge.check.sample", lesson.getTitle());
        }
    }
}
