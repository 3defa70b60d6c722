package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A meeting of a pair: proposed by one side, confirmed by the other, held when the mentee's record
 * of it was confirmed by the mentor. Moved or cancelled until the day before. Everything here but
 * the place may be seen by the programme; the place is sealed because it is written freely.
 */
@Entity
public class MentoringSession extends SessionPlan {
    public enum Status {
        PROPOSED,
        CONFIRMED,
        HELD,
        CANCELLED
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Pair pair;

    /** Counted from 1; the meeting of this number in the programme is what is planned for it. */
    private int number;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.PROPOSED;

    /** Grows with every change, so that calendars follow. */
    private int revision;

    @NotNull private OffsetDateTime changedAt;

    private LocalDate heldOn;
    private Integer heldMinutes;
    private BigDecimal jp;

    protected MentoringSession() {}

    MentoringSession(Pair pair, int number, Person by, Appointment wanted, OffsetDateTime now) {
        this.pair = pair;
        this.number = number;
        appoint(by, wanted, now);
    }

    private void appoint(Person by, Appointment wanted, OffsetDateTime now) {
        plan(by, wanted, now);
        changedAt = now;
    }

    /** The other side agrees; agreeing twice changes nothing. */
    boolean confirm(Person by, OffsetDateTime now) {
        if (status == Status.CONFIRMED) {
            return false;
        }
        require(status == Status.PROPOSED, "mentoring.session.notOpen");
        require(!by.equals(getProposedBy()), "mentoring.session.ownProposal");
        require(now.isBefore(getStartsAt()), "mentoring.session.over");
        become(Status.CONFIRMED, now);
        return true;
    }

    /** The mentee took a time that the mentor had offered: both have agreed. */
    void agreed(OffsetDateTime now) {
        become(Status.CONFIRMED, now);
    }

    /** Another time or place; the other side is asked again. */
    void move(Person by, Appointment wanted, OffsetDateTime now) {
        mustBeChangeable(now, "mentoring.session.moveLate");
        appoint(by, wanted, now);
        become(Status.PROPOSED, now);
    }

    void cancel(OffsetDateTime now) {
        mustBeChangeable(now, "mentoring.session.cancelLate");
        become(Status.CANCELLED, now);
    }

    /** Its time has passed and it did not take place. */
    void missed(OffsetDateTime now) {
        require(isOpen(), "mentoring.session.notOpen");
        require(now.isAfter(getStartsAt()), "mentoring.session.notYet");
        become(Status.CANCELLED, now);
    }

    /** It took place: on this day, so many minutes, worth so many JP. */
    void hold(LocalDate day, int length, BigDecimal worth, OffsetDateTime now) {
        require(isOpen(), "mentoring.session.notOpen");
        heldOn = day;
        heldMinutes = length;
        jp = worth;
        become(Status.HELD, now);
    }

    /** Whether this call is the one that may remind; the row is locked by the caller. */
    boolean remind(OffsetDateTime now) {
        return status == Status.CONFIRMED && remindedFirst(now);
    }

    private void become(Status next, OffsetDateTime now) {
        status = next;
        revision++;
        changedAt = now;
    }

    private void mustBeChangeable(OffsetDateTime now, String key) {
        require(isOpen(), "mentoring.session.notOpen");
        require(isChangeable(now), key);
    }

    /** Until the day before, by the calendar of the city. */
    public boolean isChangeable(OffsetDateTime now) {
        return isOpen() && day(now).isBefore(getDay());
    }

    public boolean isOpen() {
        return status == Status.PROPOSED || status == Status.CONFIRMED;
    }

    public Pair getPair() {
        return pair;
    }

    public int getNumber() {
        return number;
    }

    public Status getStatus() {
        return status;
    }

    public int getRevision() {
        return revision;
    }

    public OffsetDateTime getChangedAt() {
        return changedAt;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public Integer getHeldMinutes() {
        return heldMinutes;
    }

    public BigDecimal getJp() {
        return jp;
    }
}
