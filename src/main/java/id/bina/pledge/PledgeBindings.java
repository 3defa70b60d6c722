package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Lesson;
import id.bina.catalogue.LessonKind;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Which pledge finishes which lesson, as the trainers and admins of the course set it. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMIN})
public class PledgeBindings {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject PledgeLessons lessons;
    @Inject PledgeVersions versions;
    @Inject Event<DomainEvent> events;

    /** The pledges a lesson may ask for. */
    public List<Pledge> pledges() {
        return db.createQuery(
                        "SELECT p FROM Pledge p WHERE p.retired = FALSE ORDER BY p.title",
                        Pledge.class)
                .getResultList();
    }

    public LessonBinding binding(Long lessonId) {
        var lesson = lesson(lessonId);
        var revision = lesson.getModule().getRevision();
        return new LessonBinding(
                lessonId,
                lesson.getTitle(),
                revision.getCourse().getId(),
                revision.getTitle(),
                revision.isDraft(),
                lessons.of(lessonId).map(bound -> bound.getPledge().getId()).orElse(null));
    }

    /** Makes the lesson of a draft ask for this pledge. */
    public void bind(Long lessonId, Long pledgeId) {
        var lesson = lesson(lessonId);
        lesson.getModule().getRevision().mustBeDraft();
        require(pledgeId != null, "pledge.lesson.pick");
        var pledge = versions.pledge(pledgeId);
        lessons.of(lessonId)
                .ifPresentOrElse(
                        bound -> bound.bind(pledge),
                        () -> db.persist(new PledgeLesson(lesson, pledge)));
        events.fire(new LessonBound(lessonId, pledgeId));
    }

    private Lesson lesson(Long lessonId) {
        var lesson = lessonId == null ? null : db.find(Lesson.class, lessonId);
        if (lesson == null || lesson.getModule() == null || !mayTeach(lesson)) {
            throw new NotFound();
        }
        require(lesson.getKind() == LessonKind.PLEDGE, "pledge.lesson.notPledge");
        return lesson;
    }

    private boolean mayTeach(Lesson lesson) {
        var course = lesson.getModule().getRevision().getCourse();
        return user.may(Roles.ADMIN) || course.isTaughtBy(user.id());
    }
}
