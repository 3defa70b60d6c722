package id.bina.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Moves requests on whose mentor was silent too long or has filled the last place otherwise. Each
 * is a transaction of its own that looks again under a lock: any number of nodes may sweep at once.
 */
@ApplicationScoped
class AnswerSweep {
    /** A question that may have to end. */
    record Stale(Long requestId, Long choiceId, boolean late) {}

    private static final int MOST = 500;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Asking asking;

    /** Tells how many requests it has moved on. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    int sweep() {
        int moved = 0;
        for (var stale : stale()) {
            var how = stale.late() ? Choice.Status.EXPIRED : Choice.Status.SKIPPED;
            moved += asking.moveOn(stale.requestId(), stale.choiceId(), how) ? 1 : 0;
        }
        return moved;
    }

    private List<Stale> stale() {
        var today = LocalDate.now(clock);
        return db.createQuery(
                        """
                        SELECT c.request.id, c.id, c.answerUntil FROM Choice c
                        WHERE c.status = :asked AND (c.answerUntil < :today
                          OR c.mentor.activePairs >= c.mentor.capacity
                          OR c.mentor.person.active = FALSE)
                        ORDER BY c.id""",
                        Object[].class)
                .setParameter("asked", Choice.Status.ASKED)
                .setParameter("today", today)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> stale(row, today))
                .toList();
    }

    private static Stale stale(Object[] row, LocalDate today) {
        return new Stale((Long) row[0], (Long) row[1], ((LocalDate) row[2]).isBefore(today));
    }
}
