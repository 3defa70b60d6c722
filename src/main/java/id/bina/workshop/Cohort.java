package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One time a workshop is held (angkatan): drafted, opened for registration, closed, held, done,
 * archived; or cancelled with a reason. Whoever changes who has a seat locks this row first.
 */
@Entity
public class Cohort extends CohortRules {
    /** The life of a cohort, in order; CANCELLED may follow each but the last two. */
    public enum Status {
        DRAFT,
        OPEN,
        CLOSED,
        RUNNING,
        DONE,
        ARCHIVED,
        CANCELLED
    }

    private static final Comparator<OffsetDateTime> TIMES = OffsetDateTime.timeLineOrder();

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Workshop workshop;

    /** Counts the cohorts of the workshop from 1; written in Roman numerals. */
    @Min(1)
    private int number;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.DRAFT;

    @Size(max = 500)
    private String cancelReason;

    /** The last number that was given out on the wait-list. */
    private int lastQueueNumber;

    /** Counts what changed for those who keep a calendar. */
    private int calendarSequence;

    /** Begin of the first session; null without one. */
    private OffsetDateTime startsAt;

    /** End of the last session; null without one. */
    private OffsetDateTime endsAt;

    @OneToMany(mappedBy = "cohort")
    @OrderBy("position")
    private List<WorkshopSession> sessions = new ArrayList<>();

    protected Cohort() {}

    Cohort(Workshop workshop, int number, CohortFacts facts) {
        require(workshop.getStatus() == Workshop.Status.ACTIVE, "workshop.offer.archivedAlready");
        this.workshop = workshop;
        this.number = number;
        describe(facts);
    }

    /** Lets people register; there must be a session to come to. */
    void open() {
        require(status == Status.DRAFT || status == Status.CLOSED, "workshop.cohort.cannotOpen");
        require(startsAt != null, "workshop.cohort.noSession");
        status = Status.OPEN;
    }

    void close() {
        require(status == Status.OPEN, "workshop.cohort.notOpen");
        status = Status.CLOSED;
    }

    /** The first session has begun; registration is over with it. */
    void begin() {
        require(status == Status.OPEN || status == Status.CLOSED, "workshop.cohort.cannotBegin");
        status = Status.RUNNING;
    }

    void finish() {
        require(status == Status.RUNNING, "workshop.cohort.notRunning");
        status = Status.DONE;
    }

    void archive() {
        require(status == Status.DONE || status == Status.CANCELLED, "workshop.cohort.notDone");
        status = Status.ARCHIVED;
    }

    void cancel(String reason) {
        require(isAhead() || status == Status.RUNNING, "workshop.cohort.cannotCancel");
        status = Status.CANCELLED;
        cancelReason = reason;
        calendarSequence++;
    }

    int nextQueueNumber() {
        return ++lastQueueNumber;
    }

    /** Reads anew from when to when it is held; calendars follow when that changed. */
    void reschedule(List<WorkshopSession> held) {
        startsAt = held.stream().map(WorkshopSession::getStartsAt).min(TIMES).orElse(null);
        endsAt = held.stream().map(WorkshopSession::getEndsAt).max(TIMES).orElse(null);
        calendarSequence++;
    }

    /** Whether it is still to come and seats can change hands. */
    public boolean isAhead() {
        return status == Status.DRAFT || status == Status.OPEN || status == Status.CLOSED;
    }

    public String roman() {
        return Roman.of(number);
    }

    public boolean isUnderWay(OffsetDateTime now) {
        return startsAt != null && !now.isBefore(startsAt);
    }

    /** Whether people may register now. */
    public boolean takesRegistrations(OffsetDateTime now) {
        return status == Status.OPEN
                && !isUnderWay(now)
                && (getRegistrationUntil() == null || now.isBefore(getRegistrationUntil()));
    }

    public Workshop getWorkshop() {
        return workshop;
    }

    public int getNumber() {
        return number;
    }

    public Status getStatus() {
        return status;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public int getCalendarSequence() {
        return calendarSequence;
    }

    public OffsetDateTime getStartsAt() {
        return startsAt;
    }

    public OffsetDateTime getEndsAt() {
        return endsAt;
    }

    public List<WorkshopSession> getSessions() {
        return sessions;
    }
}
