package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Arranges modules and lessons of a draft. What is taken out keeps its id, its files and its place,
 * so that putting it back restores it exactly.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.TRAINER})
public class Outlines {
    @PersistenceContext EntityManager db;
    @Inject Authorship authorship;
    @Inject OutlineReader reader;
    @Inject Event<DomainEvent> events;

    /** The outline of the draft, or of what is published when there is no draft. */
    public Outline outline(Long courseId) {
        return Outline.of(reader.whole(authorship.course(courseId).getLatest()));
    }

    /**
     * Adds a module at the end, or changes one that is there.
     *
     * @param moduleId null for a new one
     * @param jp hours of learning; null is none
     * @return the id of the module
     */
    public Long saveModule(Long courseId, Long moduleId, String title, BigDecimal jp) {
        var module =
                moduleId == null
                        ? authorship.draft(courseId).addModule(key(), title.strip())
                        : placed(moduleId);
        module.setTitle(title.strip());
        module.setJp(jp == null ? BigDecimal.ZERO : jp);
        db.persist(module);
        db.flush();
        tell(module.getRevision(), moduleId == null ? "ADDED" : "CHANGED", module);
        return module.getId();
    }

    /** Puts the module at this place, counted from 0. */
    public void moveModule(Long moduleId, int place) {
        var module = placed(moduleId);
        module.getRevision().moveModule(module, place);
        tell(module.getRevision(), "MOVED", module);
    }

    public void takeOutModule(Long moduleId) {
        var module = placed(moduleId);
        var draft = module.getRevision();
        draft.takeOut(module);
        tell(draft, "REMOVED", module);
    }

    public void putBackModule(Long moduleId) {
        var module = authorship.module(moduleId);
        var draft = authorship.revision(module);
        draft.putBack(module);
        tell(draft, "RESTORED", module);
    }

    public Long addLesson(Long moduleId, LessonKind kind, String title) {
        require(kind.isAvailable(), "catalogue.lesson.kindUnavailable");
        var module = placed(moduleId);
        var lesson = module.addLesson(key(), kind, title.strip());
        db.persist(lesson);
        db.flush();
        tell(module.getRevision(), "ADDED", lesson);
        return lesson.getId();
    }

    /** Puts the lesson into this module of the same course at this place, counted from 0. */
    public void moveLesson(Long lessonId, Long moduleId, int place) {
        var lesson = authorship.lesson(lessonId);
        var module = placed(moduleId);
        require(
                lesson.getModule() != null
                        && lesson.getModule().getRevision().equals(module.getRevision()),
                "catalogue.outline.removed");
        module.place(lesson, place);
        tell(module.getRevision(), "MOVED", lesson);
    }

    public void takeOutLesson(Long lessonId) {
        var lesson = authorship.lesson(lessonId);
        var module = lesson.getModule();
        require(module != null && module.getRevision() != null, "catalogue.outline.removed");
        module.takeOut(lesson);
        tell(module.getRevision(), "REMOVED", lesson);
    }

    public void putBackLesson(Long lessonId) {
        var lesson = authorship.lesson(lessonId);
        var module = authorship.module(lesson);
        require(module.getRevision() != null, "catalogue.outline.moduleFirst", module.getTitle());
        module.putBack(lesson);
        tell(module.getRevision(), "RESTORED", lesson);
    }

    private CourseModule placed(Long moduleId) {
        var module = authorship.module(moduleId);
        require(module.getRevision() != null, "catalogue.outline.removed");
        return module;
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private void tell(CourseRevision draft, String what, CourseModule module) {
        events.fire(
                new OutlineChanged(
                        draft.getCourse().getId(),
                        what,
                        "MODULE",
                        module.getId(),
                        module.getTitle()));
    }

    private void tell(CourseRevision draft, String what, Lesson lesson) {
        events.fire(
                new OutlineChanged(
                        draft.getCourse().getId(),
                        what,
                        "LESSON",
                        lesson.getId(),
                        lesson.getTitle()));
    }
}
