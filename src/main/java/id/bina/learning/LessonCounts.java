package id.bina.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.Predicate;

/** Counts the lessons of many enrolments at once. */
@ApplicationScoped
class LessonCounts {
    @PersistenceContext EntityManager db;

    /** Contradictions of the enrolments of these ids that this applies to. */
    List<Contradiction> find(long after, long last, Predicate<LessonCount> wrong) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.learning.LessonCount(e.id, p.id, p.name, r.title,
                          e.status, e.progress,
                          (SELECT COUNT(l) FROM Lesson l
                            WHERE l.module.revision = r AND l.required = :yes),
                          (SELECT COUNT(x) FROM LessonProgress x, Lesson k
                            WHERE x.enrolment = e AND k.id = x.lesson
                              AND k.module.revision = r AND k.required = :yes))
                        FROM Enrolment e JOIN e.person p JOIN e.revision r
                        WHERE e.id > :after AND e.id <= :last ORDER BY e.id""",
                        LessonCount.class)
                .setParameter("yes", true)
                .setParameter("after", after)
                .setParameter("last", last)
                .getResultStream()
                .filter(wrong)
                .map(LessonCount::contradiction)
                .toList();
    }
}
