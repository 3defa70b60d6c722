package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Finds what the person who asks may author: an admin everything, a trainer the courses assigned to
 * him or her. Everything else does not exist for that person.
 */
@ApplicationScoped
class Authorship {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;

    boolean ofAll() {
        return user.may(Roles.ADMIN);
    }

    Long author() {
        return user.id();
    }

    Course course(Long id) {
        return mine(found(Course.class, id));
    }

    /** The draft of the course; refused when nothing is being changed. */
    CourseRevision draft(Long courseId) {
        var draft = course(courseId).getDraft();
        require(draft != null, "catalogue.course.noDraft");
        return draft;
    }

    /** A module of a draft, in its outline or taken out of it. */
    CourseModule module(Long id) {
        var module = found(CourseModule.class, id);
        var revision = revision(module);
        mine(revision.getCourse());
        revision.mustBeDraft();
        return module;
    }

    /** A lesson of a draft, in its outline or taken out of it. */
    Lesson lesson(Long id) {
        var lesson = found(Lesson.class, id);
        module(module(lesson).getId());
        return lesson;
    }

    /** A lesson of any revision, to be looked at. */
    Lesson anyLesson(Long id) {
        var lesson = found(Lesson.class, id);
        mine(revision(module(lesson)).getCourse());
        return lesson;
    }

    Long courseOf(Lesson lesson) {
        return revision(module(lesson)).getCourse().getId();
    }

    CourseModule module(Lesson lesson) {
        return lesson.getModule() != null
                ? lesson.getModule()
                : found(CourseModule.class, lesson.getFormerModule());
    }

    CourseRevision revision(CourseModule module) {
        return module.getRevision() != null
                ? module.getRevision()
                : found(CourseRevision.class, module.getFormerRevision());
    }

    private Course mine(Course course) {
        if (!ofAll() && !course.isTaughtBy(user.id())) {
            throw new NotFound();
        }
        return course;
    }

    private <T> T found(Class<T> type, Long id) {
        return Optional.ofNullable(id)
                .map(known -> db.find(type, known))
                .orElseThrow(NotFound::new);
    }
}
