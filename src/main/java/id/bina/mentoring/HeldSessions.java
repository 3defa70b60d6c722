package id.bina.mentoring;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * Counts a meeting whose record was confirmed. The pair's row is held meanwhile, so that two
 * confirmations at once cannot both be the last one that counts in a month.
 */
@ApplicationScoped
class HeldSessions {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject PairVault vault;
    @Inject PairProgress progress;
    @Inject Event<DomainEvent> events;

    @Transactional(Transactional.TxType.MANDATORY)
    void count(GrowRecord record, GrowText text) {
        var session = record.getSession();
        var pair = session.getPair();
        db.refresh(pair, LockModeType.PESSIMISTIC_WRITE);
        if (session.isOpen()) {
            hold(session, record.getFacts());
        }
        agree(record, text);
        if (pair.getStatus() == Pair.Status.ACTIVE && progress.isComplete(pair)) {
            close(pair);
        }
    }

    private void hold(MentoringSession session, GrowFacts facts) {
        var pair = session.getPair();
        BigDecimal jp =
                SessionHours.worth(
                        pair.getProgramme(), facts.minutes(), counted(pair, facts.heldOn()));
        session.hold(facts.heldOn(), facts.minutes(), jp, OffsetDateTime.now(clock));
        db.flush();
        events.fire(
                new MentoringHeld(
                        session.getId(), pair.getId(), facts.heldOn(), facts.minutes(), jp));
    }

    /** Meetings of this pair in the month of this day that count JP. */
    private long counted(Pair pair, LocalDate day) {
        return db.createQuery(
                        """
                        SELECT COUNT(s) FROM MentoringSession s
                        WHERE s.pair = :pair AND s.status = :held AND s.jp > 0
                          AND s.heldOn >= :first AND s.heldOn < :next""",
                        Long.class)
                .setParameter("pair", pair)
                .setParameter("held", MentoringSession.Status.HELD)
                .setParameter("first", day.withDayOfMonth(1))
                .setParameter("next", day.withDayOfMonth(1).plusMonths(1))
                .getSingleResult();
    }

    private void agree(GrowRecord record, GrowText text) {
        var pair = record.getSession().getPair();
        var action =
                new AgreedAction(
                        pair,
                        record.getAuthor(),
                        vault.seal(pair, text.action().strip()),
                        record.getFacts().actionDueOn());
        action.agreedIn(record.getSession());
        db.persist(action);
        db.flush();
        events.fire(
                new ActionAgreed(
                        action.getId(),
                        pair.getId(),
                        record.getAuthor().getId(),
                        action.getDueOn()));
    }

    private void close(Pair pair) {
        pair.close();
        Stream.concat(
                        Stream.of(pair.getMentor()),
                        pair.getMembers().stream().map(PairMember::getMentee))
                .forEach(person -> events.fire(new PairClosing(pair.getId(), person.getId())));
    }
}
