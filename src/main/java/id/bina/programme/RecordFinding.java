package id.bina.programme;

import id.bina.learning.Contradiction;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** A contradiction that the last check found, in words, and what became of it. */
@Entity
public class RecordFinding extends Persistent {
    public enum Status {
        OPEN,
        MENDED,
        /** Was gone when it should be mended. */
        GONE,
        /** Could not be mended; everything is as it was. */
        FAILED
    }

    /** Beginning of the keys of its texts. */
    @NotNull private String kind;

    @NotNull private Long recordId;
    private Long personId;
    @NotNull private String sentence;
    private String link;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.OPEN;

    private OffsetDateTime endedAt;

    protected RecordFinding() {}

    RecordFinding(String kind, Contradiction found, String sentence) {
        this.kind = kind;
        this.recordId = found.recordId();
        this.personId = found.personId();
        this.link = found.link();
        this.sentence = sentence;
    }

    /** Mended or found gone. */
    void end(boolean mended, OffsetDateTime now) {
        status = mended ? Status.MENDED : Status.GONE;
        endedAt = now;
    }

    void fail(OffsetDateTime now) {
        status = Status.FAILED;
        endedAt = now;
    }

    /** Whether mending it may be tried. */
    boolean isOpen() {
        return status == Status.OPEN || status == Status.FAILED;
    }

    public String getKind() {
        return kind;
    }

    public Long getRecordId() {
        return recordId;
    }

    public Long getPersonId() {
        return personId;
    }

    public String getSentence() {
        return sentence;
    }
}
