package id.bina.programme;

import id.bina.learning.Contradiction;
import id.bina.learning.RecordChecker;
import id.bina.shared.DomainEvent;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;

/**
 * One stretch of the way at a time, each in its own transaction: a page of records to check, or a
 * finding to mend. Memory is that of one page, however many records there are.
 */
@ApplicationScoped
class RecordWalk {
    static final int PAGE = 500;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Checkers checkers;
    @Inject Mending mending;
    @Inject Event<DomainEvent> events;

    /** Goes one stretch; false when there is no more to go. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean step() {
        var check = db.find(RecordCheck.class, RecordCheck.ID, LockModeType.PESSIMISTIC_WRITE);
        switch (check.getStatus()) {
            case CHECKING -> look(check);
            case MENDING -> mend(check);
            case NEVER, DONE, FAILED -> {
                // nobody asked, or another node was faster
            }
        }
        return check.isWalking();
    }

    private void look(RecordCheck check) {
        var checker =
                check.getKind() == null
                        ? checkers.after(null).orElseThrow()
                        : checkers.of(check.getKind());
        check.turnTo(checker.texts(), check.getLastId());
        var ids = checker.next(check.getLastId(), PAGE);
        if (ids.isEmpty()) {
            checkers.after(checker.texts())
                    .ifPresentOrElse(next -> check.turnTo(next.texts(), 0), () -> finish(check));
            return;
        }
        long last = ids.get(ids.size() - 1);
        var found = checker.find(check.getLastId(), last);
        var records = new HashSet<Long>();
        found.stream()
                .filter(one -> records.add(one.recordId()))
                .map(one -> finding(checker, one))
                .forEach(db::persist);
        check.move(last, ids.size(), records.size(), OffsetDateTime.now(clock));
    }

    private static RecordFinding finding(RecordChecker checker, Contradiction one) {
        var sentence = Texts.of(checker.texts() + "sentence", one.words().toArray());
        return new RecordFinding(checker.texts(), one, sentence);
    }

    private void finish(RecordCheck check) {
        check.finish(OffsetDateTime.now(clock));
        events.fire(new RecordsChecked(check.getAskedBy(), check.getLooked(), check.getFound()));
    }

    private void mend(RecordCheck check) {
        var next = next(check);
        if (next.isEmpty()) {
            check.finish(OffsetDateTime.now(clock));
            return;
        }
        Long id = next.get(0);
        check.move(id, 1, 0, OffsetDateTime.now(clock));
        mending.mend(id, check.getAskedBy());
    }

    private List<Long> next(RecordCheck check) {
        return db.createQuery(
                        """
                        SELECT f.id FROM RecordFinding f WHERE f.kind = :kind
                          AND f.id > :after AND f.status = :open ORDER BY f.id""",
                        Long.class)
                .setParameter("kind", check.getKind())
                .setParameter("after", check.getLastId())
                .setParameter("open", RecordFinding.Status.OPEN)
                .setMaxResults(1)
                .getResultList();
    }

    /** What was tried could not be done: a check ends, mending goes on behind the finding. */
    @Transactional(TxType.REQUIRES_NEW)
    void stumble() {
        var check = db.find(RecordCheck.class, RecordCheck.ID, LockModeType.PESSIMISTIC_WRITE);
        if (check.getStatus() == RecordCheck.Status.CHECKING) {
            check.fail();
        }
        if (check.getStatus() == RecordCheck.Status.MENDING) {
            next(check).forEach(id -> fail(check, id));
        }
    }

    private void fail(RecordCheck check, Long id) {
        var now = OffsetDateTime.now(clock);
        db.find(RecordFinding.class, id).fail(now);
        check.move(id, 1, 0, now);
    }
}
