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
import java.util.List;

/**
 * Decides what learners see of a course: begins and gives up drafts, publishes, archives. Whoever
 * has begun stays on the revision begun, whatever happens here.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.TRAINER})
public class Publications {
    @PersistenceContext EntityManager db;
    @Inject Authorship authorship;
    @Inject Publishing publishing;
    @Inject Event<DomainEvent> events;

    /** Begins a draft as a copy of what is published. */
    public void openDraft(Long courseId) {
        var course = authorship.course(courseId);
        require(course.getDraft() == null, "catalogue.course.hasDraft");
        var from = course.getPublished();
        var draft = RevisionCopy.of(from, course, nextNumber(course));
        db.persist(draft);
        db.flush(); // the course refers to it: its row must be there before
        course.begin(draft);
        db.flush();
        events.fire(new RevisionCopied(courseId, from.getId(), draft.getId()));
    }

    private int nextNumber(Course course) {
        return db.createQuery(
                                "SELECT MAX(r.number) FROM CourseRevision r WHERE r.course = :course",
                                Integer.class)
                        .setParameter("course", course)
                        .getSingleResult()
                + 1;
    }

    /** Gives the draft up; it stays stored, out of reach, because others may refer to it. */
    public void discardDraft(Long courseId) {
        var course = authorship.course(courseId);
        var draft = authorship.draft(courseId);
        course.discardDraft();
        events.fire(new DraftDiscarded(courseId, draft.getId()));
    }

    /** What stands for and against publishing the draft; empty when there is no draft. */
    public List<PublishCheck.Finding> check(Long courseId) {
        var draft = authorship.course(courseId).getDraft();
        return draft == null ? List.of() : publishing.check(draft).getFindings();
    }

    public void publish(Long courseId) {
        publishing.publish(authorship.course(courseId));
    }

    public void archive(Long courseId) {
        authorship.course(courseId).archive();
        events.fire(new CourseArchived(courseId));
    }

    public void restore(Long courseId) {
        authorship.course(courseId).restore();
        events.fire(new CourseRestored(courseId));
    }
}
