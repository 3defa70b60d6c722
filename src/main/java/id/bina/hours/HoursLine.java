package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** A line of the ledger; written once, never changed. */
@Entity
public class HoursLine extends HoursFacts {
    /** Recognised hours; negative in a line that reverses another. */
    @NotNull private BigDecimal jp;

    /** How many count against the cap of the form; negative in a reversing line. */
    private int units;

    /** Key of the sentence why it is less than claimed, or null. */
    private String shortfall;

    /** Key of what somebody should look at, or null. */
    private String warning;

    @NotNull
    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind;

    @NotNull private String sourceKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private HoursRule rule;

    private String evidence;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person verifier;

    @NotNull private OffsetDateTime recordedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private HoursLine reverses;

    /** Why it reverses, or null. */
    private String reason;

    protected HoursLine() {}

    HoursLine(
            Person person,
            HoursActivity activity,
            HoursSource source,
            HoursRule rule,
            HoursProposal worth,
            OffsetDateTime now) {
        super(person, activity);
        this.jp = worth.jp();
        this.units = worth.units();
        this.shortfall = worth.shortfall();
        this.warning = worth.warning();
        this.sourceKind = source.kind();
        this.sourceKey = source.key();
        this.evidence = source.evidence();
        this.rule = rule;
        this.recordedAt = now;
    }

    private HoursLine(HoursLine reversed, String reason, OffsetDateTime now) {
        super(reversed);
        this.jp = reversed.jp.negate();
        this.units = -reversed.units;
        this.sourceKind = SourceKind.CORRECTION;
        this.sourceKey = reversed.sourceKey + ":reversed";
        this.evidence = reversed.evidence;
        this.rule = reversed.rule;
        this.reverses = reversed;
        this.reason = reason;
        this.recordedAt = now;
    }

    void confirmedBy(Person who) {
        verifier = who;
    }

    /** The line that takes this one back. */
    HoursLine reversal(String why, OffsetDateTime now) {
        require(reverses == null, "hours.line.isReversal");
        return new HoursLine(this, why, now);
    }

    public BigDecimal getJp() {
        return jp;
    }

    public int getUnits() {
        return units;
    }

    public String getShortfall() {
        return shortfall;
    }

    public String getWarning() {
        return warning;
    }

    public SourceKind getSourceKind() {
        return sourceKind;
    }

    public String getSourceKey() {
        return sourceKey;
    }

    public HoursRule getRule() {
        return rule;
    }

    public String getEvidence() {
        return evidence;
    }

    public Person getVerifier() {
        return verifier;
    }

    public OffsetDateTime getRecordedAt() {
        return recordedAt;
    }

    public HoursLine getReverses() {
        return reverses;
    }

    public String getReason() {
        return reason;
    }
}
