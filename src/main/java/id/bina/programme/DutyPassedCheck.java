package id.bina.programme;

import id.bina.certificate.Certificate;
import id.bina.learning.Contradiction;
import id.bina.learning.CourseCompleted;
import id.bina.learning.Enrolment;
import id.bina.learning.RecordChecker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The course of a duty was passed in its time and the duty still waits; mending fulfils it. */
@ApplicationScoped
class DutyPassedCheck extends RecordChecker {
    @Inject Clock clock;
    @Inject DutyFulfilment fulfilment;

    DutyPassedCheck() {
        super("programme.check.passed.", DutyCycle.class, true);
    }

    @Override
    public List<Contradiction> find(long after, long last) {
        return db.createQuery(
                        """
                        SELECT c, e FROM DutyCycle c JOIN FETCH c.duty d JOIN FETCH c.person,
                          Enrolment e
                        WHERE c.id > :after AND c.id <= :last AND c.untilOn IS NULL
                          AND c.fulfilledOn IS NULL AND e.person = c.person
                          AND e.course = d.course AND e.status = :completed
                          AND NOT EXISTS (SELECT x FROM Certificate x
                            WHERE x.enrolmentId = e.id AND x.status = :revoked)
                        ORDER BY c.id, e.completedAt""",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setParameter("completed", Enrolment.Status.COMPLETED)
                .setParameter("revoked", Certificate.Status.REVOKED)
                .getResultStream()
                .filter(row -> ((DutyCycle) row[0]).counts(day((Enrolment) row[1])))
                .map(row -> contradiction((DutyCycle) row[0], (Enrolment) row[1]))
                .toList();
    }

    private Contradiction contradiction(DutyCycle cycle, Enrolment passed) {
        return Contradiction.of(
                cycle.getId(),
                cycle.getPerson().getId(),
                cycle.getPerson().getName(),
                cycle.getDuty().getTitle(),
                day(passed).toString());
    }

    private LocalDate day(Enrolment passed) {
        return passed.getCompletedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
    }

    @Override
    protected void settle(Long id) {
        passed(db.find(DutyCycle.class, id))
                .ifPresent(e -> fulfilment.completed(CourseCompleted.of(e, clock.getZone())));
    }

    /** The first pass that counts. */
    private Optional<Enrolment> passed(DutyCycle cycle) {
        return db.createQuery(
                        """
                        SELECT e FROM Enrolment e WHERE e.person = :person
                          AND e.course = :course AND e.status = :completed
                        ORDER BY e.completedAt""",
                        Enrolment.class)
                .setParameter("person", cycle.getPerson())
                .setParameter("course", cycle.getDuty().getCourse())
                .setParameter("completed", Enrolment.Status.COMPLETED)
                .getResultStream()
                .filter(e -> cycle.counts(day(e)))
                .findFirst();
    }
}
