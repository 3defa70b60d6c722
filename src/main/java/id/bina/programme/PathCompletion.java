package id.bina.programme;

import id.bina.certificate.CertificateIssued;
import id.bina.certificate.IssuingTurn;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Completes a path in the transaction that finishes its last step. It always holds the turn of
 * issuing first, so that of two last steps at the same moment the second sees the first.
 */
@ApplicationScoped
class PathCompletion {
    @PersistenceContext EntityManager db;
    @Inject PathFacts facts;
    @Inject IssuingTurn turn;
    @Inject Event<DomainEvent> events;

    @Transactional
    void issued(@Observes CertificateIssued event) {
        running(event.personId()).forEach(this::settle);
    }

    /** Waits for the turn of issuing; taken before any other lock of a path. */
    @Transactional
    void takeTurn() {
        turn.take();
    }

    /** Completes this one if enough is finished; true when it did. */
    @Transactional
    boolean settle(Long enrolmentId) {
        turn.take();
        var enrolment = db.find(PathEnrolment.class, enrolmentId);
        db.refresh(enrolment, LockModeType.PESSIMISTIC_WRITE);
        var finished = facts.finished(enrolment.getPerson().getId());
        var edition = enrolment.getEdition();
        var progress = edition.progress(finished);
        if (!progress.complete() || !enrolment.complete(progress.completedOn())) {
            return false;
        }
        db.flush();
        events.fire(completed(enrolment, finished, progress.completedOn()));
        return true;
    }

    /** Says again that this path was completed, for a certificate that was never issued. */
    @Transactional
    void certify(Long enrolmentId) {
        var enrolment = db.find(PathEnrolment.class, enrolmentId);
        var finished = facts.finished(enrolment.getPerson().getId());
        events.fire(completed(enrolment, finished, enrolment.getCompletedOn()));
    }

    private static PathCompleted completed(
            PathEnrolment enrolment, Map<StepKey, LocalDate> finished, LocalDate day) {
        var edition = enrolment.getEdition();
        var done = edition.getSteps().stream().filter(s -> finished.containsKey(s.key())).toList();
        var first =
                done.stream()
                        .map(step -> finished.get(step.key()))
                        .min(LocalDate::compareTo)
                        .orElse(day);
        return new PathCompleted(
                enrolment.getId(),
                enrolment.getPath().getId(),
                enrolment.getPerson().getId(),
                edition.getTitle(),
                edition.getJp(),
                first.isAfter(day) ? day : first,
                day,
                done.stream().map(PathStep::getTitle).toList());
    }

    private List<Long> running(Long personId) {
        return db.createQuery(
                        """
                        SELECT e.id FROM PathEnrolment e
                        WHERE e.person.id = :person AND e.status = :active ORDER BY e.id""",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("active", PathEnrolment.State.ACTIVE)
                .getResultList();
    }
}
