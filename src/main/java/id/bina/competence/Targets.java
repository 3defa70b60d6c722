package id.bina.competence;

import id.bina.catalogue.Course;
import id.bina.workshop.Workshop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What offers teach. A course says it in its settings, one code and level a line, and it counts
 * from the day of publication; a workshop's are set in the framework.
 */
@ApplicationScoped
class Targets {
    private static final Pattern LINE = Pattern.compile("\\s*([A-Z0-9-]{3,20})\\s+([1-5])\\s*");

    @PersistenceContext EntityManager db;

    /** Reads the targets of a course again from its published settings; unknown codes are left. */
    void readAgain(Course course) {
        db.createQuery("DELETE FROM CompetenceTarget t WHERE t.course = :course")
                .setParameter("course", course)
                .executeUpdate();
        var lines = course.getPublished().getCompetences();
        if (lines == null) {
            return;
        }
        lines.lines()
                .distinct()
                .map(LINE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .forEach(line -> teach(course, line.group(1), Integer.parseInt(line.group(2))));
    }

    private void teach(Course course, String code, int level) {
        byCode(code)
                .filter(
                        one ->
                                of(course.getId(), null).stream()
                                        .noneMatch(t -> t.getCompetence().equals(one)))
                .ifPresent(one -> db.persist(new CompetenceTarget(one, level, course, null)));
    }

    void aim(Workshop workshop, String code, int level) {
        byCode(code).ifPresent(one -> db.persist(new CompetenceTarget(one, level, null, workshop)));
    }

    private java.util.Optional<Competence> byCode(String code) {
        return db.createQuery("SELECT c FROM Competence c WHERE c.code = :code", Competence.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Targets of one course or of one workshop. */
    List<CompetenceTarget> of(Long courseId, Long workshopId) {
        String whose = courseId != null ? "t.course.id" : "t.workshop.id";
        return db.createQuery(
                        "SELECT t FROM CompetenceTarget t JOIN FETCH t.competence WHERE "
                                + whose
                                + " = :offer ORDER BY t.id",
                        CompetenceTarget.class)
                .setParameter("offer", courseId != null ? courseId : workshopId)
                .getResultList();
    }
}
