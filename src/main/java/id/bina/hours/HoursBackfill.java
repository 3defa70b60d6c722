package id.bina.hours;

import id.bina.certificate.Certificate;
import id.bina.mentoring.MentoringSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * The first start with a ledger: loads the rules and counts certificates and meetings that are
 * older, in the order of their days. All in one transaction, so a start that is cut off begins
 * anew.
 */
@ApplicationScoped
class HoursBackfill {
    @PersistenceContext EntityManager db;
    @Inject HoursReference reference;
    @Inject EarnedHours earned;

    @Transactional
    void begin() {
        if (reference.load()) {
            certificates();
            meetings();
        }
    }

    private void certificates() {
        db.createQuery(
                        """
                        SELECT c FROM Certificate c WHERE c.status = :valid
                        ORDER BY c.achievement.completedOn, c.id""",
                        Certificate.class)
                .setParameter("valid", Certificate.Status.VALID)
                .getResultList()
                .forEach(earned::count);
    }

    private void meetings() {
        db.createQuery(
                        """
                        SELECT s FROM MentoringSession s WHERE s.status = :held
                        ORDER BY s.heldOn, s.id""",
                        MentoringSession.class)
                .setParameter("held", MentoringSession.Status.HELD)
                .getResultList()
                .forEach(earned::count);
    }
}
