package id.bina.programme;

import id.bina.certificate.Certificate;
import id.bina.learning.Contradiction;
import id.bina.learning.Enrolment;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * A duty is fulfilled by a course that is not completed, or still rests on one whose certificate
 * was revoked: somebody has to judge.
 */
@ApplicationScoped
class DutyUnfoundedCheck extends RecordChecker {
    DutyUnfoundedCheck() {
        super("programme.check.unfounded.", DutyCycle.class, false);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return db.createQuery(
                        """
                        SELECT c.id, p.id, p.name, d.title
                        FROM DutyCycle c JOIN c.duty d JOIN c.person p, Enrolment e
                        WHERE c.id > :after AND c.id <= :last AND e.id = c.enrolmentId
                          AND (e.status <> :completed OR EXISTS (SELECT x FROM Certificate x
                            WHERE x.enrolmentId = e.id AND x.status = :revoked)
                          AND (c.untilOn IS NULL OR EXISTS (SELECT n FROM DutyCycle n
                            WHERE n.person = c.person AND n.duty = c.duty
                              AND n.round = c.round + 1 AND n.untilOn IS NULL
                              AND n.fulfilledOn IS NULL AND n.windowFrom > n.fromOn)))
                        ORDER BY c.id""",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("completed", Enrolment.Status.COMPLETED)
                .setParameter("revoked", Certificate.Status.REVOKED)
                .getResultStream()
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
