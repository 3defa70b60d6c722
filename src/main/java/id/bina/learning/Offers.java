package id.bina.learning;

import id.bina.catalogue.Course;
import id.bina.catalogue.CourseRevision;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is offered to learners, and one offer in full. Reads only. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Offers {
    private static final String WANTED =
            """
            FROM Course c JOIN c.published r
            WHERE c.status = :published
              AND (LOWER(r.title) LIKE :words ESCAPE '\\'
                OR LOWER(COALESCE(r.summary, '')) LIKE :words ESCAPE '\\'
                OR LOWER(COALESCE(r.outcomes, '')) LIKE :words ESCAPE '\\')
              AND r.jp >= :minJp
              AND COALESCE((SELECT SUM(l.minutes) FROM Lesson l WHERE l.module.revision = r), 0)
                <= :maxMinutes
              AND (:state = 'ALL'
                OR (:state = 'NEW' AND NOT EXISTS (SELECT e FROM Enrolment e
                    WHERE e.course = c AND e.person.id = :me AND e.status <> :withdrawn))
                OR EXISTS (SELECT e FROM Enrolment e
                    WHERE e.course = c AND e.person.id = :me AND e.status = :status
                      AND e.currentCourse IS NOT NULL))
            """;

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Outlines outlines;

    public long count(OfferFilter filter) {
        return bound(db.createQuery("SELECT COUNT(c) " + WANTED, Long.class), filter)
                .getSingleResult();
    }

    /** The first rows, at most so many, newest publication first. */
    public List<OfferRow> rows(OfferFilter filter, int size) {
        var courses =
                bound(
                                db.createQuery(
                                        "SELECT c "
                                                + WANTED.replace("JOIN c", "JOIN FETCH c")
                                                + " ORDER BY r.publishedAt DESC, r.id",
                                        Course.class),
                                filter)
                        .setMaxResults(size)
                        .getResultList();
        if (courses.isEmpty()) {
            return List.of();
        }
        var revisions = courses.stream().map(Course::getPublished).toList();
        var weights = weights(revisions);
        var bytes = bytes(revisions);
        var mine = mine(courses);
        return courses.stream()
                .map(c -> row(c, weights.get(c.getPublished().getId()), bytes, mine.get(c.getId())))
                .toList();
    }

    /** One offer with the revision that the person follows, or the published one. */
    public CourseView view(Long courseId) {
        var course =
                Optional.ofNullable(db.find(Course.class, courseId)).orElseThrow(NotFound::new);
        var enrolment =
                db.createQuery(
                                "SELECT e FROM Enrolment e JOIN FETCH e.revision WHERE e.course ="
                                        + " :course AND e.person.id = :me AND e.currentCourse IS NOT NULL",
                                Enrolment.class)
                        .setParameter("course", course)
                        .setParameter("me", user.id())
                        .getResultStream()
                        .findFirst();
        boolean offered = course.getStatus() == Course.Status.PUBLISHED;
        if (!offered && enrolment.isEmpty()) {
            throw new NotFound();
        }
        var followed = enrolment.filter(e -> e.getStatus() != Enrolment.Status.WITHDRAWN);
        var revision = followed.map(Enrolment::getRevision).orElse(course.getPublished());
        var outline = outlines.of(revision.getId(), followed.map(Enrolment::getId).orElse(null));
        return CourseView.of(course, revision, enrolment.orElse(null), outline, offered);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, OfferFilter filter) {
        boolean running = "ACTIVE".equals(filter.state());
        return query.setParameter("published", Course.Status.PUBLISHED)
                .setParameter("words", filter.pattern())
                .setParameter("minJp", filter.minJp() == null ? 0 : filter.minJp())
                .setParameter(
                        "maxMinutes",
                        filter.maxMinutes() == null ? Integer.MAX_VALUE : filter.maxMinutes())
                .setParameter("state", filter.state() == null ? "ALL" : filter.state())
                .setParameter("me", user.id())
                .setParameter("withdrawn", Enrolment.Status.WITHDRAWN)
                .setParameter(
                        "status", running ? Enrolment.Status.ACTIVE : Enrolment.Status.COMPLETED);
    }

    private static OfferRow row(Course c, long[] weight, Map<Long, Long> bytes, Enrolment mine) {
        var r = c.getPublished();
        return new OfferRow(
                c.getId(),
                c.getIcon(),
                r.getTitle(),
                r.getSummary(),
                r.getJp(),
                weight == null ? 0 : (int) weight[0],
                weight == null ? 0 : weight[1],
                bytes.getOrDefault(r.getId(), 0L),
                mine == null ? null : mine.getStatus(),
                mine == null ? 0 : mine.getProgress());
    }

    private Map<Long, long[]> weights(List<CourseRevision> revisions) {
        var weights = new HashMap<Long, long[]>();
        db.createQuery(
                        "SELECT l.module.revision.id, SUM(l.minutes), COUNT(l) FROM Lesson l WHERE"
                                + " l.module.revision IN :revisions GROUP BY l.module.revision.id",
                        Object[].class)
                .setParameter("revisions", revisions)
                .getResultList()
                .forEach(
                        row ->
                                weights.put(
                                        (Long) row[0],
                                        new long[] {
                                            ((Number) row[1]).longValue(),
                                            ((Number) row[2]).longValue()
                                        }));
        return weights;
    }

    private Map<Long, Long> bytes(List<CourseRevision> revisions) {
        var bytes = new HashMap<Long, Long>();
        db.createQuery(
                        "SELECT a.lesson.module.revision.id, SUM(a.file.size) FROM Material a WHERE"
                                + " a.lesson.module.revision IN :revisions GROUP BY"
                                + " a.lesson.module.revision.id",
                        Object[].class)
                .setParameter("revisions", revisions)
                .getResultList()
                .forEach(row -> bytes.put((Long) row[0], ((Number) row[1]).longValue()));
        return bytes;
    }

    private Map<Long, Enrolment> mine(List<Course> courses) {
        var mine = new HashMap<Long, Enrolment>();
        db.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.person.id = :me AND e.course IN :courses"
                                + " AND e.currentCourse IS NOT NULL",
                        Enrolment.class)
                .setParameter("me", user.id())
                .setParameter("courses", courses)
                .getResultList()
                .forEach(e -> mine.put(e.getCourse().getId(), e));
        return mine;
    }
}
