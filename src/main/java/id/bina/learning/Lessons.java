package id.bina.learning;

import id.bina.catalogue.Course;
import id.bina.catalogue.Lesson;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Lessons to read: for whoever follows the course, and for its authors as a preview. Reads only.
 */
@Stateless
public class Lessons {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Outlines outlines;
    @Inject Memos memos;

    /** The lesson for a learner; not found unless the person follows its revision. */
    @RolesAllowed(Roles.LEARNER)
    public LessonView view(Long lessonId) {
        var lesson = found(lessonId);
        var revision = lesson.getModule().getRevision();
        var mine =
                db.createQuery(
                                "SELECT e FROM Enrolment e WHERE e.revision = :revision AND"
                                        + " e.person.id = :me AND e.status <> :withdrawn"
                                        + " AND e.currentCourse IS NOT NULL",
                                Enrolment.class)
                        .setParameter("revision", revision)
                        .setParameter("me", user.id())
                        .setParameter("withdrawn", Enrolment.Status.WITHDRAWN)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var outline = outlines.of(revision.getId(), mine.getId());
        var memo = memos.find(mine.getId(), lessonId).orElse(null);
        return LessonView.of(lesson, files(lessonId), outline, mine, memo);
    }

    /** The lesson as its authors see it before learners do; nothing is recorded. */
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public LessonView preview(Long lessonId) {
        var lesson = found(lessonId);
        var revision = lesson.getModule().getRevision();
        if (!mayPreview(revision.getCourse())) {
            throw new NotFound();
        }
        var outline = outlines.of(revision.getId(), null);
        return LessonView.of(lesson, files(lessonId), outline, null, null);
    }

    private boolean mayPreview(Course course) {
        return user.may(Roles.ADMIN) || course.isTaughtBy(user.id());
    }

    private Lesson found(Long lessonId) {
        return db.createQuery(
                        """
                        SELECT l FROM Lesson l JOIN FETCH l.module m JOIN FETCH m.revision r
                        JOIN FETCH r.course WHERE l.id = :id""",
                        Lesson.class)
                .setParameter("id", lessonId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<LessonFile> files(Long lessonId) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.learning.LessonFile(a.purpose, a.title, a.file)
                        FROM Material a WHERE a.lesson.id = :lesson ORDER BY a.position, a.id""",
                        LessonFile.class)
                .setParameter("lesson", lessonId)
                .getResultList();
    }
}
