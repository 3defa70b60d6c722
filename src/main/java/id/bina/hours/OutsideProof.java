package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Conflict;
import id.bina.shared.web.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * A certificate that was earned elsewhere: written by its owner or by the personnel officer of the
 * unit, decided exactly once by somebody else.
 */
@Entity
public class OutsideProof extends ProofFacts {
    private static final int LEAST_REASON = 10;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person enteredBy;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ProofStatus status = ProofStatus.DRAFT;

    @NotNull private OffsetDateTime createdAt;
    private OffsetDateTime submittedAt;
    private OffsetDateTime decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person decidedBy;

    private BigDecimal expectedJp;
    private BigDecimal decidedJp;
    private String reason;

    protected OutsideProof() {}

    OutsideProof(Person person, Person enteredBy, OffsetDateTime now) {
        super(person);
        this.enteredBy = enteredBy;
        this.createdAt = now;
    }

    /** Keeps what was typed, whole or not. */
    @Override
    void keep(ProofForm typed) {
        mustBeOpen();
        super.keep(typed);
    }

    /**
     * Hands it in.
     *
     * @param expected hours that the rule proposes today
     */
    void submit(ProofClaim claim, BigDecimal expected, OffsetDateTime now) {
        mustBeOpen();
        claim(claim);
        expectedJp = expected;
        submittedAt = now;
        status = ProofStatus.SUBMITTED;
    }

    /** The owner takes it out of the queue to correct it. */
    void withdraw() {
        mustBeUndecided();
        status = ProofStatus.DRAFT;
    }

    void discard() {
        mustBeOpen();
        status = ProofStatus.DISCARDED;
    }

    void accept(Person by, BigDecimal jp, String note, OffsetDateTime now) {
        require(jp.signum() >= 0, "hours.activity.badJp");
        require(note == null || note.length() <= 500, "hours.proof.reason", LEAST_REASON);
        decide(ProofStatus.ACCEPTED, by, note, now);
        decidedJp = jp;
    }

    void giveBack(Person by, String why, OffsetDateTime now) {
        mustSay(why);
        decide(ProofStatus.RETURNED, by, why.strip(), now);
    }

    void refuse(Person by, String why, OffsetDateTime now) {
        mustSay(why);
        decide(ProofStatus.REFUSED, by, why.strip(), now);
    }

    /** The hours were recognised wrongly. */
    void takeBack(Person by, String why, OffsetDateTime now) {
        require(status == ProofStatus.ACCEPTED, "hours.proof.notAccepted");
        mustSay(why);
        mustBeAnother(by);
        status = ProofStatus.TAKEN_BACK;
        decidedBy = by;
        decidedAt = now;
        reason = why.strip();
    }

    private void decide(ProofStatus to, Person by, String why, OffsetDateTime now) {
        mustBeUndecided();
        mustBeAnother(by);
        status = to;
        decidedBy = by;
        decidedAt = now;
        reason = why;
    }

    private void mustBeUndecided() {
        Conflict.refuse(
                status != ProofStatus.SUBMITTED && decidedBy != null,
                "hours.proof.decidedBy",
                decidedBy == null ? "" : decidedBy.getFullName(),
                Texts.label(status));
        Conflict.refuse(
                status != ProofStatus.SUBMITTED, "hours.proof.notThere", Texts.label(status));
    }

    /** Four eyes: nobody recognises hours of his or her own, or what he or she has entered. */
    private void mustBeAnother(Person by) {
        require(!by.equals(getPerson()) && !by.equals(enteredBy), "hours.proof.own");
    }

    private void mustBeOpen() {
        require(status.isOpen(), "hours.proof.notOpen", Texts.label(status));
    }

    private static void mustSay(String why) {
        int length = why == null ? 0 : why.strip().length();
        require(length >= LEAST_REASON && length <= 500, "hours.proof.reason", LEAST_REASON);
    }

    public Person getEnteredBy() {
        return enteredBy;
    }

    public ProofStatus getStatus() {
        return status;
    }

    public OffsetDateTime getCreatedAt() {
        return createdAt;
    }

    public OffsetDateTime getSubmittedAt() {
        return submittedAt;
    }

    public OffsetDateTime getDecidedAt() {
        return decidedAt;
    }

    public Person getDecidedBy() {
        return decidedBy;
    }

    /** What the rule proposed when it was handed in. */
    public BigDecimal getExpectedJp() {
        return expectedJp;
    }

    public BigDecimal getDecidedJp() {
        return decidedJp;
    }

    public String getReason() {
        return reason;
    }
}
