package id.bina.learning;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** The own learning of the person who asks. Reads only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MyLearning {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Outlines outlines;

    /** All own courses, the one last seen first. */
    public List<MyCourse> courses() {
        return db
                .createQuery(
                        """
                        SELECT NEW id.bina.learning.MyCourse(e.id, c.id, r.id, c.icon, r.title, r.jp,
                            e.status, e.progress, e.dueOn, e.lastLesson, e.lastSeenAt, e.completedAt)
                        FROM Enrolment e JOIN e.course c JOIN e.revision r
                        WHERE e.person.id = :me AND e.currentCourse IS NOT NULL""",
                        MyCourse.class)
                .setParameter("me", user.id())
                .getResultList()
                .stream()
                .sorted(
                        Comparator.comparing(
                                        MyCourse::lastSeenAt,
                                        Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparing(MyCourse::enrolmentId))
                .toList();
    }

    /** The outline of an own course. */
    public Outline outline(MyCourse course) {
        return outlines.of(course.revisionId(), course.enrolmentId());
    }

    /** Lessons of running courses that are not done and fit into these minutes, longest first. */
    public List<ShortLesson> fitting(int minutes, int size) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.learning.ShortLesson(
                            l.id, l.kind, l.title, l.minutes, r.title)
                        FROM Enrolment e JOIN e.revision r, Lesson l
                        WHERE e.person.id = :me AND e.status = :active AND l.module.revision = r
                          AND l.minutes <= :minutes AND NOT EXISTS (SELECT p FROM LessonProgress p
                            WHERE p.enrolment = e AND p.lesson = l.id)
                        ORDER BY l.minutes DESC, l.module.position, l.position""",
                        ShortLesson.class)
                .setParameter("me", user.id())
                .setParameter("active", Enrolment.Status.ACTIVE)
                .setParameter("minutes", minutes)
                .setMaxResults(size)
                .getResultList();
    }
}
