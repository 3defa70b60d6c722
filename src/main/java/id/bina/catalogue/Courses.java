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
import java.util.Map;

/**
 * The courses as their authors keep them: lists, begins, duplicates. An admin keeps all courses, a
 * trainer those assigned to him or her; what is in them is arranged by {@link Outlines}, what
 * learners see of them is decided by {@link Publications}.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.TRAINER})
public class Courses {
    private static final Map<String, String> SORTS =
            Map.of(
                    "title", "COALESCE(d.title, p.title)",
                    "code", "c.code",
                    "status", "c.status",
                    "jp", "COALESCE(d.jp, p.jp)");

    @PersistenceContext EntityManager db;
    @Inject Authorship authorship;
    @Inject StarterLibrary library;
    @Inject Event<DomainEvent> events;

    public int count(CourseFilter filter) {
        return query(filter).count();
    }

    /** One page of the list; sort is a column of the row, or null for the title. */
    public List<CourseRow> rows(
            CourseFilter filter, int first, int size, String sort, boolean ascending) {
        String column = SORTS.getOrDefault(sort == null ? "title" : sort, SORTS.get("title"));
        return query(filter).rows(first, size, column + (ascending ? " ASC" : " DESC"));
    }

    private CourseQuery query(CourseFilter filter) {
        return new CourseQuery(db, filter, authorship.ofAll() ? null : authorship.author());
    }

    public CourseHead head(Long courseId) {
        return CourseHead.of(authorship.course(courseId));
    }

    /**
     * Begins a course with an empty draft; a trainer teaches what he or she begins.
     *
     * @return the id of the new course
     */
    public Long create(String code, String title) {
        var course = begun(code);
        begin(course, new CourseRevision(course, 1, title.strip()));
        return course.getId();
    }

    /**
     * Begins a course with a copy of the newest revision of another.
     *
     * @return the id of the new course
     */
    public Long duplicate(Long courseId, String code) {
        var from = authorship.course(courseId);
        var course = begun(code);
        course.setIcon(from.getIcon());
        course.setAdmission(from.getAdmission());
        var revision = RevisionCopy.of(from.getLatest(), course, 1);
        begin(course, revision);
        events.fire(new CourseDuplicated(course.getId(), courseId));
        events.fire(new RevisionCopied(course.getId(), from.getLatest().getId(), revision.getId()));
        return course.getId();
    }

    private Course begun(String code) {
        var course =
                new Course(code == null ? null : code.strip().toUpperCase(java.util.Locale.ROOT));
        require(!isKnown(course.getCode()), "catalogue.course.known", course.getCode());
        if (!authorship.ofAll()) {
            course.assign(authorship.author());
        }
        return course;
    }

    private void begin(Course course, CourseRevision revision) {
        db.persist(course);
        db.flush(); // the two refer to each other: one row must be there before the other
        db.persist(revision);
        db.flush();
        course.begin(revision);
        events.fire(new CourseCreated(course.getId(), course.getCode()));
    }

    private boolean isKnown(String code) {
        return db.createQuery("SELECT COUNT(c) FROM Course c WHERE c.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                > 0;
    }

    /** Codes of the starter library that are not there yet. */
    @RolesAllowed(Roles.ADMIN)
    public List<String> missingStarters() {
        return library.codes().stream().filter(code -> !isKnown(code)).toList();
    }

    /** Loads and publishes the courses of the starter library that are not there yet. */
    @RolesAllowed(Roles.ADMIN)
    public int loadStarters() {
        var missing = missingStarters();
        missing.forEach(library::load);
        return missing.size();
    }
}
