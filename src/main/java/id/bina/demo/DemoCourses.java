package id.bina.demo;

import id.bina.catalogue.LessonKind;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Looks up what there is to learn, as the course page would show it. */
@Stateless
@PermitAll
public class DemoCourses {
    @PersistenceContext EntityManager db;

    /** A lesson of a published course. */
    public record Step(Long lessonId, String key, LessonKind kind, boolean required) {
        boolean isExam() {
            return kind == LessonKind.QUIZ && required;
        }
    }

    public Long id(String code) {
        return db.createQuery("SELECT c.id FROM Course c WHERE c.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** All lessons in the order of the outline. */
    public List<Step> steps(Long courseId) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.demo.DemoCourses.Step(l.id, l.stableKey, l.kind, l.required)
                        FROM Course c JOIN c.published r JOIN r.modules m JOIN m.lessons l
                        WHERE c.id = :course ORDER BY m.position, l.position""",
                        Step.class)
                .setParameter("course", courseId)
                .getResultList();
    }
}
