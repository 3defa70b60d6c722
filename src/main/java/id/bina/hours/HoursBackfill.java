package id.bina.hours;

import id.bina.certificate.Certificate;
import id.bina.mentoring.MentoringSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The first start with a ledger: loads the rules and counts certificates and meetings that are
 * older. Part by part, each in a transaction that holds one row: of several nodes one counts, and a
 * start that is cut off goes on where it stopped.
 */
@ApplicationScoped
class HoursBackfill {
    private static final int PART = 200;

    @PersistenceContext EntityManager db;
    @Inject HoursReference reference;
    @Inject EarnedHours earned;

    @Transactional
    void rules() {
        begin();
        reference.load();
    }

    /** Counts the next part; false when there is none. */
    @Transactional
    boolean part() {
        var begin = begin();
        if (begin.isDone()) {
            return false;
        }
        var certificates = certificates(begin.getLastCertificate());
        certificates.forEach(
                certificate -> {
                    earned.count(certificate);
                    begin.certificatesUntil(certificate.getId());
                });
        var meetings = certificates.isEmpty() ? meetings(begin) : List.<MentoringSession>of();
        meetings.forEach(
                meeting -> {
                    earned.count(meeting);
                    begin.meetingsUntil(meeting.getId());
                });
        if (certificates.isEmpty() && meetings.isEmpty()) {
            begin.finish();
        }
        return !begin.isDone();
    }

    private HoursBegin begin() {
        return db.find(HoursBegin.class, HoursBegin.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<Certificate> certificates(long after) {
        return db.createQuery(
                        """
                        SELECT c FROM Certificate c WHERE c.status = :valid AND c.id > :after
                        ORDER BY c.id""",
                        Certificate.class)
                .setParameter("valid", Certificate.Status.VALID)
                .setParameter("after", after)
                .setMaxResults(PART)
                .getResultList();
    }

    private List<MentoringSession> meetings(HoursBegin begin) {
        return db.createQuery(
                        """
                        SELECT s FROM MentoringSession s WHERE s.status = :held AND s.id > :after
                        ORDER BY s.id""",
                        MentoringSession.class)
                .setParameter("held", MentoringSession.Status.HELD)
                .setParameter("after", begin.getLastMeeting())
                .setMaxResults(PART)
                .getResultList();
    }
}
