package id.bina.certificate;

import id.bina.learning.Contradiction;
import id.bina.learning.Enrolment;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A valid certificate of a course that is not completed: somebody has to judge. */
@ApplicationScoped
class CertificateUnearnedCheck extends RecordChecker {
    CertificateUnearnedCheck() {
        super("certificate.check.unearned.", Certificate.class, false);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return db.createQuery(
                        """
                        SELECT c.id, c.holder.personId, c.holder.holderName, c.number,
                          c.achievement.courseTitle
                        FROM Certificate c, Enrolment e
                        WHERE c.id > :after AND c.id <= :last AND c.status = :valid
                          AND e.id = c.enrolmentId AND e.status <> :completed
                        ORDER BY c.id""",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("valid", Certificate.Status.VALID)
                .setParameter("completed", Enrolment.Status.COMPLETED)
                .getResultStream()
                .map(
                        row ->
                                Contradiction.of(
                                                (Long) row[0],
                                                (Long) row[1],
                                                (String) row[2],
                                                row[3].toString(),
                                                (String) row[4])
                                        .at("/certificate/certificate?id=" + row[0]))
                .toList();
    }
}
