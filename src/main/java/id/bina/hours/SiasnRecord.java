package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * How far a line of the ledger is on its way into the national system. At most one for a line, so
 * that it is not sent twice; a line that was refused may be sent again.
 */
@Entity
public class SiasnRecord extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private HoursLine line;

    @ManyToOne(fetch = FetchType.LAZY)
    private SiasnBatch batch;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SiasnStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    private SiasnAnswer answer;

    private BigDecimal answeredJp;
    private String reason;

    protected SiasnRecord() {}

    private SiasnRecord(HoursLine line, SiasnStatus status) {
        this.line = line;
        this.status = status;
    }

    /** A line that leaves for the first time. */
    static SiasnRecord sent(HoursLine line, SiasnBatch batch) {
        var record = new SiasnRecord(line, SiasnStatus.SENT);
        record.batch = batch;
        return record;
    }

    /** A line that somebody had entered there by hand. */
    static SiasnRecord found(HoursLine line) {
        return new SiasnRecord(line, SiasnStatus.ACCEPTED);
    }

    void sendAgain(SiasnBatch next) {
        require(status == SiasnStatus.REJECTED, "hours.siasn.notRejected");
        batch = next;
        status = SiasnStatus.SENT;
    }

    /** The last answer holds. */
    void answer(SiasnVerdict verdict, SiasnAnswer file) {
        status = verdict.status();
        reason = verdict.reason();
        answeredJp = verdict.jp();
        answer = file;
    }

    public HoursLine getLine() {
        return line;
    }

    /** The file it left with last; null when it was entered there by hand. */
    public SiasnBatch getBatch() {
        return batch;
    }

    public SiasnStatus getStatus() {
        return status;
    }

    public SiasnAnswer getAnswer() {
        return answer;
    }

    /** Hours that stand there, or null when the answer did not say. */
    public BigDecimal getAnsweredJp() {
        return answeredJp;
    }

    public String getReason() {
        return reason;
    }
}
