package id.bina.certificate;

import id.bina.learning.Contradiction;
import id.bina.learning.CourseCompleted;
import id.bina.learning.Enrolment;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** A course is completed and has no certificate; mending issues it. */
@ApplicationScoped
class CertificateMissingCheck extends RecordChecker {
    @Inject Clock clock;
    @Inject CertificateIssuing issuing;

    CertificateMissingCheck() {
        super("certificate.check.missing.", Enrolment.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return db.createQuery(
                        """
                        SELECT e.id, p.id, p.name, r.title
                        FROM Enrolment e JOIN e.person p JOIN e.revision r
                        WHERE e.id > :after AND e.id <= :last AND e.status = :completed
                          AND NOT EXISTS (SELECT c FROM Certificate c WHERE c.enrolmentId = e.id)
                        ORDER BY e.id""",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("completed", Enrolment.Status.COMPLETED)
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

    @Override
    protected void settle(Long id) {
        issuing.issue(CourseCompleted.of(db.find(Enrolment.class, id), clock.getZone()));
    }
}
