package id.bina.workshop;

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

/** Which workshop finishes a lesson, as the authors of its course decide. */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMIN})
public class WorkshopBindings {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject BoundLessons bound;

    /** A workshop to choose. */
    public record Choice(Long id, String title) implements java.io.Serializable {}

    public LessonSettings settings(Long lessonId) {
        var lesson = mine(lessonId);
        var revision = lesson.getModule().getRevision();
        return new LessonSettings(
                lessonId,
                lesson.getTitle(),
                revision.getCourse().getId(),
                revision.isDraft(),
                bound.of(lessonId).map(b -> b.getWorkshop().getId()).orElse(null),
                choices());
    }

    private List<Choice> choices() {
        return db.createQuery(
                        "SELECT w FROM Workshop w WHERE w.status = :active ORDER BY w.title, w.id",
                        Workshop.class)
                .setParameter("active", Workshop.Status.ACTIVE)
                .setMaxResults(200)
                .getResultStream()
                .map(w -> new Choice(w.getId(), w.getTitle()))
                .toList();
    }

    /** Binds the lesson of a draft to this workshop. */
    public void bind(Long lessonId, Long workshopId) {
        var lesson = mine(lessonId);
        var revision = lesson.getModule().getRevision();
        revision.mustBeDraft();
        var workshop = workshopId == null ? null : db.find(Workshop.class, workshopId);
        require(workshop != null, "workshop.lesson.choose");
        var binding = bound.of(lessonId).orElseGet(() -> new WorkshopLesson(lesson, workshop));
        binding.bind(workshop);
        db.persist(binding);
        events.fire(new LessonBound(lessonId, revision.getId(), workshopId));
    }

    /** A workshop lesson of a course the person who asks may work on; not found otherwise. */
    private Lesson mine(Long lessonId) {
        var lesson = lessonId == null ? null : db.find(Lesson.class, lessonId);
        if (lesson == null
                || !user.may(Roles.ADMIN)
                        && !lesson.getModule().getRevision().getCourse().isTaughtBy(user.id())) {
            throw new NotFound();
        }
        require(lesson.getKind() == LessonKind.WORKSHOP, "workshop.lesson.otherKind");
        return lesson;
    }
}
