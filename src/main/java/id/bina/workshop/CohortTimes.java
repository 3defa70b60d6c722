package id.bina.workshop;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;

/** What the passing of time does to cohorts: closes, begins, reminds. Safe on several nodes. */
@ApplicationScoped
class CohortTimes {
    /** Hours before a session at which those who have a seat are reminded. */
    static final int REMINDER_HOURS = 24;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Seats seats;
    @Inject CohortLife life;
    @Inject Event<DomainEvent> events;

    /** Cohorts that should be closed or begun by now. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> due() {
        return db.createQuery(
                        """
                        SELECT c.id FROM Cohort c
                        WHERE c.status IN :ahead AND c.startsAt <= :now
                          OR c.status = :open AND c.registrationUntil <= :now
                        ORDER BY c.id""",
                        Long.class)
                .setParameter("ahead", EnumSet.of(Cohort.Status.OPEN, Cohort.Status.CLOSED))
                .setParameter("open", Cohort.Status.OPEN)
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(500)
                .getResultList();
    }

    /** Brings this cohort up to the present time. */
    @Transactional(TxType.REQUIRES_NEW)
    void advance(Long cohortId) {
        var cohort = seats.lock(cohortId);
        var now = OffsetDateTime.now(clock);
        boolean open = cohort.getStatus() == Cohort.Status.OPEN;
        if ((open || cohort.getStatus() == Cohort.Status.CLOSED) && cohort.isUnderWay(now)) {
            life.begin(cohort);
        } else if (open && !cohort.takesRegistrations(now)) {
            life.close(cohort);
        }
    }

    /** Sessions of the coming day about which nobody was reminded. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> near() {
        var now = OffsetDateTime.now(clock);
        return db.createQuery(
                        """
                        SELECT s.id FROM WorkshopSession s
                        WHERE s.remindedAt IS NULL AND s.startsAt > :now AND s.startsAt <= :soon
                          AND s.cohort.status IN :live
                        ORDER BY s.startsAt, s.id""",
                        Long.class)
                .setParameter("now", now)
                .setParameter("soon", now.plusHours(REMINDER_HOURS))
                .setParameter(
                        "live",
                        EnumSet.of(Cohort.Status.OPEN, Cohort.Status.CLOSED, Cohort.Status.RUNNING))
                .getResultList();
    }

    /** Reminds of this session, unless another node just did. */
    @Transactional(TxType.REQUIRES_NEW)
    void remind(Long sessionId) {
        int mine =
                db.createQuery(
                                "UPDATE WorkshopSession s SET s.remindedAt = :now"
                                        + " WHERE s.id = :id AND s.remindedAt IS NULL")
                        .setParameter("now", OffsetDateTime.now(clock))
                        .setParameter("id", sessionId)
                        .executeUpdate();
        if (mine == 1) {
            var session = db.find(WorkshopSession.class, sessionId);
            events.fire(
                    new SessionNear(sessionId, session.getCohort().getId(), session.getStartsAt()));
        }
    }
}
