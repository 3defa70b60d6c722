package id.bina.learning;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import id.bina.shared.RuleViolation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * Looks for one kind of contradiction between what is recorded in several places, page by page, and
 * mends it if that needs no judgement. Each feature brings the checkers of its own records; the
 * repair page finds them all.
 */
public abstract class RecordChecker {
    @PersistenceContext protected EntityManager db;

    private final String texts;
    private final Class<? extends Persistent> records;
    private final boolean mendable;

    /**
     * @param texts beginning of the keys of its title, its sentence and what is done about it
     * @param records what is walked through by id
     */
    protected RecordChecker(String texts, Class<? extends Persistent> records, boolean mendable) {
        this.texts = texts;
        this.records = records;
        this.mendable = mendable;
    }

    /** The contradictions of records with an id after the first and up to the second. */
    public abstract List<Contradiction> find(long after, long last);

    /**
     * Makes the record agree with the others; the contradiction was seen under its lock. Refused
     * where only a person can judge.
     */
    protected void settle(Long id) {
        throw new RuleViolation("learning.check.needsHuman");
    }

    /** Holds back whoever else would change this record. */
    protected void lock(Long id) {
        db.find(records, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Mends this record in the transaction of the caller.
     *
     * @return false when the contradiction is gone already; then nothing was done
     */
    public boolean mend(Long id) {
        require(mendable, "learning.check.needsHuman");
        lock(id);
        if (find(id - 1, id).isEmpty()) {
            return false;
        }
        settle(id);
        db.flush();
        require(find(id - 1, id).isEmpty(), "learning.check.notMended");
        return true;
    }

    public long count() {
        return db.createQuery("SELECT COUNT(r) FROM " + records.getSimpleName() + " r", Long.class)
                .getSingleResult();
    }

    /** Ids of the next records after this one. */
    public List<Long> next(long after, int most) {
        return db.createQuery(
                        "SELECT r.id FROM "
                                + records.getSimpleName()
                                + " r WHERE r.id > :after ORDER BY r.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    public String texts() {
        return texts;
    }

    /** The record as the trail names it. */
    public String subject(Long id) {
        return records.getSimpleName() + ":" + id;
    }

    /** Whether it can be mended without anybody's judgement. */
    public boolean isMendable() {
        return mendable;
    }
}
