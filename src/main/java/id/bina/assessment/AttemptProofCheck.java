package id.bina.assessment;

import id.bina.learning.Contradiction;
import id.bina.learning.LessonProgress;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A lesson counts as passed by a quiz, and no attempt passed it: somebody has to judge. */
@ApplicationScoped
class AttemptProofCheck extends RecordChecker {
    AttemptProofCheck() {
        super("assessment.check.proof.", LessonProgress.class, false);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return db.createQuery(
                        """
                        SELECT x.id, p.id, p.name, r.title, (SELECT COUNT(a) FROM Attempt a
                          WHERE a.enrolment = e AND a.lessonId = x.lesson AND a.passed = :yes)
                        FROM LessonProgress x JOIN x.enrolment e JOIN e.person p JOIN e.revision r
                        WHERE x.id > :after AND x.id <= :last AND x.proof = :proof
                        ORDER BY x.id""",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("proof", AttemptPassed.class.getSimpleName())
                .setParameter("yes", true)
                .getResultStream()
                .filter(row -> (Long) row[4] == 0)
                .map(
                        row ->
                                Contradiction.of(
                                        (Long) row[0],
                                        (Long) row[1],
                                        (String) row[2],
                                        (String) row[3]))
                .toList();
    }
}
