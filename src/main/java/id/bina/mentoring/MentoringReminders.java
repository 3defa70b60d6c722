package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reminds of meetings of the next day and of actions that are due in three days, today, or since a
 * week. Each row is held while it is marked, so that two nodes never remind twice.
 */
@ApplicationScoped
class MentoringReminders {
    private static final int AHEAD = 3;
    private static final int LATE = 7;
    private static final int AT_ONCE = 500;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    @Transactional
    void remind() {
        meetings();
        actions();
    }

    private void meetings() {
        var now = OffsetDateTime.now(clock);
        var tomorrow = LocalDate.now(clock).plusDays(2).atStartOfDay(clock.getZone());
        db.createQuery(
                        """
                        SELECT s FROM MentoringSession s
                        WHERE s.status = :confirmed AND s.remindedAt IS NULL
                          AND s.startsAt > :now AND s.startsAt < :end ORDER BY s.id""",
                        MentoringSession.class)
                .setParameter("confirmed", MentoringSession.Status.CONFIRMED)
                .setParameter("now", now)
                .setParameter("end", tomorrow.toOffsetDateTime())
                .setMaxResults(AT_ONCE)
                .getResultList()
                .forEach(session -> tell(session, now));
    }

    private void tell(MentoringSession session, OffsetDateTime now) {
        db.refresh(session, LockModeType.PESSIMISTIC_WRITE);
        if (!session.remind(now)) {
            return;
        }
        var pair = session.getPair();
        Stream.concat(
                        Stream.of(pair.getMentor()),
                        pair.getMembers().stream().map(PairMember::getMentee))
                .forEach(
                        person ->
                                events.fire(
                                        new SessionNear(
                                                session.getId(),
                                                pair.getId(),
                                                person.getId(),
                                                session.getStartsAt())));
    }

    private void actions() {
        var today = LocalDate.now(clock);
        db.createQuery(
                        """
                        SELECT a FROM AgreedAction a JOIN a.pair p
                        WHERE a.doneOn IS NULL AND p.status IN :running
                          AND a.dueOn IN (:soon, :today, :late)
                          AND (a.remindedOn IS NULL OR a.remindedOn < :today) ORDER BY a.id""",
                        AgreedAction.class)
                .setParameter("running", List.of(Pair.Status.ACTIVE, Pair.Status.ENDING))
                .setParameter("soon", today.plusDays(AHEAD))
                .setParameter("today", today)
                .setParameter("late", today.minusDays(LATE))
                .setMaxResults(AT_ONCE)
                .getResultList()
                .forEach(action -> tell(action, today));
    }

    private void tell(AgreedAction action, LocalDate today) {
        db.refresh(action, LockModeType.PESSIMISTIC_WRITE);
        if (action.remind(today)) {
            events.fire(
                    new ActionNear(
                            action.getId(),
                            action.getPair().getId(),
                            action.getOwner().getId(),
                            action.getDueOn(),
                            today));
        }
    }
}
