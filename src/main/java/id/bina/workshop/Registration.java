package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * One person and one cohort: asked for, decided, seated or waiting, there or not. A person has at
 * most one in a cohort; whoever left takes it up again at the end of the queue. The verbs are only
 * called while the row of the cohort is locked.
 */
@Entity
public class Registration extends RegistrationDecision {
    /** What it is now; OFFERED is a freed seat that is held until the person answers. */
    public enum Status {
        REQUESTED,
        WAITING,
        OFFERED,
        SEATED,
        DECLINED,
        CANCELLED,
        ATTENDED,
        PASSED,
        NOT_PASSED;

        /** Those that take a seat. */
        static final Set<Status> TAKING = EnumSet.of(OFFERED, SEATED, ATTENDED, PASSED, NOT_PASSED);

        /** Those whose seat is certain. */
        static final Set<Status> SEATS = EnumSet.of(SEATED, ATTENDED, PASSED, NOT_PASSED);

        /** Those that are over without a seat. */
        static final Set<Status> OVER = EnumSet.of(DECLINED, CANCELLED);

        public boolean isOver() {
            return OVER.contains(this);
        }
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Cohort cohort;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.REQUESTED;

    /** Who proposed the person; null when he or she registered alone. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Person proposer;

    @NotNull private OffsetDateTime requestedAt;
    private OffsetDateTime endedAt;

    /** Place in the order of those who wait; null for whoever never waited. */
    private Integer queueNumber;

    /** Until when an offered seat is held; null otherwise. */
    private OffsetDateTime heldUntil;

    protected Registration() {}

    Registration(Cohort cohort, Person person, Person proposer, OffsetDateTime now) {
        this.cohort = cohort;
        this.person = person;
        this.proposer = proposer;
        this.requestedAt = now;
    }

    /** Takes it up again after it was over. */
    void again(Person by, OffsetDateTime now) {
        require(status.isOver(), "workshop.registration.running");
        status = Status.REQUESTED;
        proposer = by;
        requestedAt = now;
        endedAt = null;
        queueNumber = null;
        undecided();
    }

    /** The superior, or the office on his or her behalf, agrees; a seat is found afterwards. */
    void approve(Person by, String why, OffsetDateTime now) {
        require(status == Status.REQUESTED, "workshop.registration.decided");
        decide(by, person, why, now);
    }

    void decline(Person by, String why, OffsetDateTime now) {
        require(status == Status.REQUESTED, "workshop.registration.decided");
        decide(by, person, why, now);
        status = Status.DECLINED;
        endedAt = now;
    }

    void seat() {
        require(
                EnumSet.of(Status.REQUESTED, Status.WAITING, Status.OFFERED).contains(status),
                "workshop.registration.noSeat");
        status = Status.SEATED;
        heldUntil = null;
    }

    void queue(int number) {
        require(status == Status.REQUESTED, "workshop.registration.noSeat");
        status = Status.WAITING;
        queueNumber = number;
    }

    void offer(OffsetDateTime until) {
        require(status == Status.WAITING, "workshop.registration.noSeat");
        status = Status.OFFERED;
        heldUntil = until;
    }

    /** The person, the office or the passing of time ends it; frees the seat it had. */
    void cancel(String why, OffsetDateTime now) {
        require(
                !status.isOver() && !Set.of(Status.PASSED, Status.NOT_PASSED).contains(status),
                "workshop.registration.over");
        status = Status.CANCELLED;
        heldUntil = null;
        endedAt = now;
        because(why);
    }

    /** What day mode found: ATTENDED while it is held, PASSED or NOT_PASSED at its end. */
    void conclude(Status outcome) {
        require(
                EnumSet.of(Status.SEATED, Status.ATTENDED, Status.PASSED, Status.NOT_PASSED)
                        .contains(status),
                "workshop.registration.noSeat");
        require(
                EnumSet.of(Status.ATTENDED, Status.PASSED, Status.NOT_PASSED).contains(outcome),
                "workshop.registration.noOutcome");
        status = outcome;
    }

    public boolean takesSeat() {
        return Status.TAKING.contains(status);
    }

    public Cohort getCohort() {
        return cohort;
    }

    public Person getPerson() {
        return person;
    }

    public Status getStatus() {
        return status;
    }

    public Person getProposer() {
        return proposer;
    }

    public OffsetDateTime getRequestedAt() {
        return requestedAt;
    }

    public OffsetDateTime getEndedAt() {
        return endedAt;
    }

    public Integer getQueueNumber() {
        return queueNumber;
    }

    public OffsetDateTime getHeldUntil() {
        return heldUntil;
    }
}
