package id.bina.assessment;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Closes attempts and tells what came of it: for the person who hands in, and for those who never
 * did before their time and the grace were over. Whoever calls holds the lock of the attempt.
 */
@ApplicationScoped
class Closing {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    private final SecureRandom random = new SecureRandom();

    @Transactional
    void close(Attempt attempt) {
        if (!attempt.close(answers(attempt), receipt(), OffsetDateTime.now(clock))) {
            return;
        }
        events.fire(
                new AttemptSubmitted(
                        attempt.getId(),
                        attempt.getEnrolment().getId(),
                        attempt.getPersonId(),
                        attempt.getLessonId(),
                        attempt.getStatus(),
                        attempt.getScorePercent(),
                        attempt.isPassed()));
        if (attempt.isEnough()) {
            events.fire(
                    new AttemptPassed(
                            attempt.getId(),
                            attempt.getLessonId(),
                            attempt.getPersonId(),
                            attempt.isScored() ? attempt.getScorePercent() : null));
        }
    }

    /** Closes this attempt in a transaction of its own, if it is still open and overdue. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void closeOverdue(Long id) {
        var attempt = db.find(Attempt.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (attempt.isOpen() && attempt.limit().isOver(OffsetDateTime.now(clock))) {
            close(attempt);
        }
    }

    /** Open attempts whose time and grace are over, the oldest first. */
    @Transactional
    List<Long> overdue(int most) {
        return db.createQuery(
                        """
                        SELECT a.id FROM Attempt a
                        WHERE a.status = :open AND a.deadline < :limit ORDER BY a.deadline""",
                        Long.class)
                .setParameter("open", Attempt.Status.OPEN)
                .setParameter("limit", OffsetDateTime.now(clock).minus(TimeLimit.GRACE))
                .setMaxResults(most)
                .getResultList();
    }

    Map<Integer, Answer> answers(Attempt attempt) {
        return db.createQuery(
                        "SELECT a FROM AttemptAnswer a WHERE a.attempt = :attempt",
                        AttemptAnswer.class)
                .setParameter("attempt", attempt)
                .getResultStream()
                .collect(Collectors.toMap(AttemptAnswer::getQuestion, AttemptAnswer::answer));
    }

    /** Twelve letters without look-alikes, shown to the person as proof of handing in. */
    private String receipt() {
        return random.ints(12, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
