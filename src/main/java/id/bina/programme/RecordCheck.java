package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * Where the one walk through all records stands: checking them, or mending what was found of one
 * kind. Its row is locked for each stretch of the way, so several nodes may walk it together and a
 * node that dies leaves it where it was.
 */
@Entity
public class RecordCheck extends Persistent {
    static final Long ID = 1L;

    public enum Status {
        NEVER,
        CHECKING,
        MENDING,
        DONE,
        FAILED
    }

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.NEVER;

    /** Who asked for it. */
    private Long askedBy;

    private OffsetDateTime startedAt;

    /** When the last check of everything ended. */
    private OffsetDateTime checkedAt;

    /** The last sign of life of this walk. */
    private OffsetDateTime movedAt;

    /** Kind that is being checked or mended. */
    private String kind;

    /** The last record of this kind that was looked at. */
    private long lastId;

    private long looked;
    private long total;

    /** How many contradictions the last check found. */
    private long found;

    /** How many records the last check looked at. */
    private long checked;

    void check(Long by, long records, OffsetDateTime now) {
        begin(Status.CHECKING, by, now);
        total = records;
        found = 0;
        kind = null;
    }

    void mend(Long by, String of, long findings, OffsetDateTime now) {
        begin(Status.MENDING, by, now);
        total = findings;
        kind = of;
    }

    private void begin(Status as, Long by, OffsetDateTime now) {
        require(!isWalking(), "programme.repair.busy");
        status = as;
        askedBy = by;
        startedAt = now;
        movedAt = now;
        looked = 0;
        lastId = 0;
    }

    /** Goes on with this kind behind this record. */
    void turnTo(String next, long after) {
        kind = next;
        lastId = after;
    }

    void move(long to, int records, int contradictions, OffsetDateTime now) {
        lastId = to;
        looked += records;
        found += contradictions;
        movedAt = now;
    }

    void finish(OffsetDateTime now) {
        if (status == Status.CHECKING) {
            checkedAt = now;
            checked = looked;
        }
        status = Status.DONE;
    }

    void fail() {
        status = Status.FAILED;
    }

    public boolean isWalking() {
        return status == Status.CHECKING || status == Status.MENDING;
    }

    /** Part of the way that is done, rounded down; records may come while it runs. */
    public int getPercent() {
        return total == 0 ? 0 : (int) Math.min(100, looked * 100 / total);
    }

    public Status getStatus() {
        return status;
    }

    public Long getAskedBy() {
        return askedBy;
    }

    public OffsetDateTime getStartedAt() {
        return startedAt;
    }

    public OffsetDateTime getCheckedAt() {
        return checkedAt;
    }

    public OffsetDateTime getMovedAt() {
        return movedAt;
    }

    public String getKind() {
        return kind;
    }

    public long getLastId() {
        return lastId;
    }

    public long getLooked() {
        return looked;
    }

    public long getChecked() {
        return checked;
    }

    public long getFound() {
        return found;
    }
}
