package id.bina.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Chains what waits. The row lock on the head lets one node seal at a time and is freed by the
 * database when that node dies. Entries are found by their missing position and not by a highest
 * id, so that one committed late is sealed late and never skipped.
 */
@ApplicationScoped
class AuditSealing {
    static final int BATCH = 2000;
    private static final int CHECKPOINT_ENTRIES = 1000;
    private static final Duration CHECKPOINT_AGE = Duration.ofHours(1);

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CheckpointKey key;

    /** Seals one batch; returns whether more may be waiting. */
    @Transactional
    boolean seal() {
        if (waiting(1).isEmpty()) {
            return false; // the usual second: one look at an index
        }
        var head = head();
        var entries = waiting(BATCH);
        var now = OffsetDateTime.now(clock);
        entries.forEach(entry -> head.append(entry, now));
        if (isCheckpointDue(head, now)) {
            String text = AuditCheckpoint.text(head.getPosition(), head.getHash());
            db.persist(new AuditCheckpoint(head, key.sign(text)));
        }
        return entries.size() == BATCH;
    }

    private List<AuditEntry> waiting(int size) {
        return db.createQuery(
                        "SELECT e FROM AuditEntry e WHERE e.position IS NULL ORDER BY e.id",
                        AuditEntry.class)
                .setMaxResults(size)
                .getResultList();
    }

    private AuditHead head() {
        return db.createQuery("SELECT h FROM AuditHead h", AuditHead.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    private boolean isCheckpointDue(AuditHead head, OffsetDateTime now) {
        return db.createQuery(
                        "SELECT c FROM AuditCheckpoint c ORDER BY c.position DESC",
                        AuditCheckpoint.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(
                        c ->
                                head.getPosition() - c.getPosition() >= CHECKPOINT_ENTRIES
                                        || !c.getSignedAt().plus(CHECKPOINT_AGE).isAfter(now))
                .orElse(true);
    }
}
