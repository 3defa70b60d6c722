package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One time a workshop is held (angkatan): drafted, opened for registration, closed, held, done,
 * archived; or cancelled with a reason. Whoever changes who has a seat locks this row first.
 */
@Entity
public class Cohort extends Persistent {
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

    @Min(1)
    @Max(2000)
    private int seats;

    /** Fewer seated people than this: the cohort should not be held. */
    @Min(0)
    private int minimum;

    private OffsetDateTime registrationUntil;

    /** Hours for which a freed seat waits for the next person; 0 seats that person at once. */
    @Min(0)
    @Max(240)
    private int holdHours;

    private boolean superiorApproves;

    /** Percent of the sessions' time that a participant must be there. */
    @Min(0)
    @Max(100)
    private int thresholdPercent;

    @Size(max = 1000)
    private String equipment;

    @Size(max = 1000)
    private String partner;

    @Size(max = 300)
    private String budgetSource;

    /** Number, date and signatory of the letter of assignment (surat tugas). */
    @Size(max = 80)
    private String letterNumber;

    private LocalDate letterDate;

    @Size(max = 160)
    private String signatoryName;

    @Size(max = 160)
    private String signatoryTitle;

    @Size(max = 40)
    private String signatoryNip;

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

    final void describe(CohortFacts facts) {
        require(facts.getMinimum() <= facts.getSeats(), "workshop.cohort.minimumAboveSeats");
        seats = facts.getSeats();
        minimum = facts.getMinimum();
        registrationUntil = facts.getRegistrationUntil();
        holdHours = facts.getHoldHours();
        superiorApproves = facts.isSuperiorApproves();
        thresholdPercent = facts.getThresholdPercent();
        equipment = facts.getEquipment();
        partner = facts.getPartner();
        budgetSource = facts.getBudgetSource();
        letterNumber = facts.getLetter().getNumber();
        letterDate = facts.getLetter().getDate();
        signatoryName = facts.getLetter().getSignatoryName();
        signatoryTitle = facts.getLetter().getSignatoryTitle();
        signatoryNip = facts.getLetter().getSignatoryNip();
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

    /** Whether the letter of assignment can be made out. */
    public boolean isLetterReady() {
        return letterNumber != null
                && !letterNumber.isBlank()
                && letterDate != null
                && signatoryName != null
                && !signatoryName.isBlank();
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
                && (registrationUntil == null || now.isBefore(registrationUntil));
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

    public int getSeats() {
        return seats;
    }

    public int getMinimum() {
        return minimum;
    }

    public OffsetDateTime getRegistrationUntil() {
        return registrationUntil;
    }

    public int getHoldHours() {
        return holdHours;
    }

    public boolean isSuperiorApproves() {
        return superiorApproves;
    }

    public int getThresholdPercent() {
        return thresholdPercent;
    }

    public String getEquipment() {
        return equipment;
    }

    public String getPartner() {
        return partner;
    }

    public String getBudgetSource() {
        return budgetSource;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public String getSignatoryTitle() {
        return signatoryTitle;
    }

    public String getSignatoryNip() {
        return signatoryNip;
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
