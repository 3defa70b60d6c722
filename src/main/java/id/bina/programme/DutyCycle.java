package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One time that a person has to pass the course of a duty: from the day it is known until it is
 * passed or the duty falls away. What is written once stays: a cycle is fulfilled or released once,
 * and what comes after it is a cycle of its own.
 */
@Entity
public class DutyCycle extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Duty duty;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    /** Counts the cycles of the person in this duty from 1. */
    private int round;

    /** First day on which this cycle stands for the duty. */
    @NotNull private LocalDate fromOn;

    /** First day on which it no longer does; null while it does. */
    private LocalDate untilOn;

    /** From this day a pass counts. */
    @NotNull private LocalDate windowFrom;

    @NotNull private LocalDate dueOn;

    /** The pass that the due day is counted from; null in a first cycle. */
    @Embedded private DutyTerm term;

    private LocalDate fulfilledOn;

    /** The enrolment that fulfilled it; its certificate is the proof. */
    private Long enrolmentId;

    protected DutyCycle() {}

    /** Bound from this day on. */
    DutyCycle(Duty duty, Person person, int round, LocalDate boundOn) {
        this(duty, person, round, boundOn, boundOn, duty.firstDue(boundOn), null);
    }

    private DutyCycle(
            Duty duty,
            Person person,
            int round,
            LocalDate fromOn,
            LocalDate windowFrom,
            LocalDate dueOn,
            DutyTerm term) {
        this.duty = duty;
        this.person = person;
        this.round = round;
        this.fromOn = fromOn;
        this.windowFrom = windowFrom;
        this.dueOn = dueOn;
        this.term = term;
    }

    /** Whether a pass of this day counts: not before the window, ever after. */
    boolean counts(LocalDate passedOn) {
        return isOpen() && !passedOn.isBefore(windowFrom);
    }

    /**
     * Passed, once. A pass from before the person was bound counts when it still holds.
     *
     * @return the next cycle when the pass ends some day
     */
    Optional<DutyCycle> fulfil(LocalDate passedOn, Long enrolment) {
        require(isOpen(), "programme.cycle.closed");
        fulfilledOn = passedOn;
        enrolmentId = enrolment;
        if (duty.getValidityMonths() == null) {
            return Optional.empty();
        }
        untilOn = passedOn.isBefore(fromOn) ? fromOn : passedOn;
        var next = term == null ? DutyTerm.from(passedOn) : term.renewed(passedOn, dueOn);
        var end = next.end(duty.getValidityMonths());
        var window = end.minusDays(duty.getWindowDays());
        return Optional.of(new DutyCycle(duty, person, round + 1, untilOn, window, end, next));
    }

    /** The duty no longer binds the person from this day on. */
    void release(LocalDate day) {
        require(untilOn == null, "programme.cycle.closed");
        untilOn = day.isBefore(fromOn) ? fromOn : day;
    }

    /** Whether this cycle is what the pass of the other one led to: that one itself or the next. */
    boolean restsOn(DutyCycle passed) {
        return this == passed || isOpen() && round == passed.round + 1;
    }

    /**
     * The pass of a cycle counts no more from this day on: this one, which rests on it, ends, and
     * what was to be passed is to be passed again. The due day stays while it is still ahead;
     * otherwise the person has the days of somebody who is newly bound, and the chain of renewals
     * begins anew.
     *
     * @return the cycle that stands from now on
     */
    DutyCycle reopen(DutyCycle passed, LocalDate day) {
        require(untilOn == null && restsOn(passed), "programme.cycle.closed");
        untilOn = day.isBefore(fromOn) ? fromOn : day;
        boolean ahead = !passed.dueOn.isBefore(day);
        return new DutyCycle(
                duty,
                person,
                round + 1,
                untilOn,
                untilOn,
                ahead ? passed.dueOn : day.plusDays(duty.getDueDays()),
                ahead ? passed.term : null);
    }

    /** Neither passed nor fallen away. */
    boolean isOpen() {
        return fulfilledOn == null && untilOn == null;
    }

    /** Whether a former pass is being renewed. */
    boolean isRenewal() {
        return term != null;
    }

    Light light(LocalDate day) {
        return Light.of(windowFrom, dueOn, fulfilledOn, day);
    }

    public Duty getDuty() {
        return duty;
    }

    public Person getPerson() {
        return person;
    }

    public int getRound() {
        return round;
    }

    public LocalDate getFromOn() {
        return fromOn;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public LocalDate getWindowFrom() {
        return windowFrom;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public LocalDate getFulfilledOn() {
        return fulfilledOn;
    }

    public Long getEnrolmentId() {
        return enrolmentId;
    }
}
