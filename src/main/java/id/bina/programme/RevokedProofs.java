package id.bina.programme;

import id.bina.certificate.Certificate;
import id.bina.certificate.CertificateRevoked;
import id.bina.competence.TakenLevels;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Draws the consequences of a revoked certificate, in the transaction of the revocation: the duty
 * it fulfilled is open again, the levels it gave are taken away. What was true before stays.
 */
@ApplicationScoped
class RevokedProofs {
    @PersistenceContext EntityManager db;
    @Inject TakenLevels levels;
    @Inject Event<DomainEvent> events;
    @Inject Clock clock;

    @Transactional
    void revoked(@Observes CertificateRevoked event) {
        var certificate = db.find(Certificate.class, event.certificateId());
        Long enrolment = certificate.getEnrolmentId();
        levels.take(
                enrolment == null ? certificate.getSource() : "Enrolment:" + enrolment,
                event.reason());
        if (enrolment != null) {
            fulfilled(enrolment).forEach(cycle -> reopen(cycle, event.number()));
        }
    }

    private void reopen(DutyCycle fulfilled, String number) {
        db.lock(fulfilled.getDuty(), LockModeType.PESSIMISTIC_WRITE);
        var standing = standing(fulfilled);
        if (standing == null || !standing.restsOn(fulfilled)) {
            return; // fallen away, or passed once more since
        }
        var again = standing.reopen(fulfilled, LocalDate.now(clock));
        db.persist(again);
        events.fire(
                new DutyReopened(
                        again.getPerson().getId(),
                        again.getDuty().getId(),
                        again.getId(),
                        again.getDuty().getTitle(),
                        again.getDueOn(),
                        number));
    }

    private List<DutyCycle> fulfilled(Long enrolmentId) {
        return db.createQuery(
                        """
                        SELECT c FROM DutyCycle c JOIN FETCH c.duty
                        WHERE c.enrolmentId = :enrolment ORDER BY c.duty.id, c.id""",
                        DutyCycle.class)
                .setParameter("enrolment", enrolmentId)
                .getResultList();
    }

    private DutyCycle standing(DutyCycle of) {
        return db.createQuery(
                        """
                        SELECT c FROM DutyCycle c WHERE c.duty = :duty AND c.person = :person
                          AND c.untilOn IS NULL""",
                        DutyCycle.class)
                .setParameter("duty", of.getDuty())
                .setParameter("person", of.getPerson())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
