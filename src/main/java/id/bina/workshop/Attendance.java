package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * One person at one session, whatever happens: present, late, excused or absent, and how that
 * became known. What a person of the team marked later wins over what was known before.
 */
@Entity
public class Attendance extends Persistent {
    /** A second tap this soon is no leaving. */
    private static final Duration SECOND_TAP = Duration.ofMinutes(1);

    /** How it became known. */
    public enum How {
        /** The code shown in the room. */
        CODE,
        /** The participant's own code, read by the trainer. */
        OWN_CODE,
        ROLL_CALL,
        /** A claim or an excuse that the trainer accepted. */
        DECISION
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private AttendanceList list;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AttendanceStatus status;

    @NotNull
    @Enumerated(EnumType.STRING)
    private How how;

    private OffsetDateTime arrivedAt;
    private OffsetDateTime leftAt;

    /** Whether the arrival came without a network and was delivered later. */
    private boolean syncedLate;

    @Size(max = 500)
    private String reason;

    /** Who marked it; null when the person checked in alone. */
    private Long markedBy;

    /** The moment that the newest word about the person is of; an older one changes nothing. */
    private OffsetDateTime knownAt;

    protected Attendance() {}

    Attendance(AttendanceList list, Person person) {
        this.list = list;
        this.person = person;
        this.status = AttendanceStatus.ABSENT;
        this.how = How.ROLL_CALL;
    }

    /**
     * The person used a good code at this moment: arrives, or leaves when it is time for that. A
     * later word of the team is not overruled; then a person decides.
     */
    CheckInOutcome checkIn(OffsetDateTime at, DayTimes times, boolean delivered) {
        if (isThere()) {
            return leave(at, times);
        }
        if (times.isOver(at)) {
            return CheckInOutcome.OVER;
        }
        if (markedBy != null && knownAt.isAfter(at)) {
            return CheckInOutcome.CLAIMED;
        }
        arrive(at, times.isLate(at), How.CODE);
        syncedLate = delivered;
        return delivered
                ? CheckInOutcome.SYNCED
                : isLate() ? CheckInOutcome.LATE : CheckInOutcome.PRESENT;
    }

    private CheckInOutcome leave(OffsetDateTime at, DayTimes times) {
        if (leftAt != null || !times.isLeaving(at) || !at.isAfter(arrivedAt.plus(SECOND_TAP))) {
            return CheckInOutcome.ALREADY;
        }
        leftAt = at;
        return CheckInOutcome.LEFT;
    }

    private boolean isLate() {
        return status == AttendanceStatus.LATE;
    }

    /** A trainer accepted that the person was there at this moment. */
    void accept(OffsetDateTime at, DayTimes times, Long by, String why) {
        arrive(at, times.isLate(at), How.DECISION);
        reason = why;
        markedBy = by;
    }

    private void arrive(OffsetDateTime at, boolean late, How by) {
        status = late ? AttendanceStatus.LATE : AttendanceStatus.PRESENT;
        how = by;
        arrivedAt = at;
        leftAt = null;
        reason = null;
        markedBy = null;
        knownAt = at;
    }

    /** Somebody of the team says how it is; true when that changes anything. */
    boolean mark(AttendanceStatus as, How by, String why, Long marker, OffsetDateTime at) {
        String because = why == null || why.isBlank() ? null : why.strip();
        require(as != AttendanceStatus.EXCUSED || because != null, "workshop.mark.reasonMissing");
        if (knownAt != null && (knownAt.isAfter(at) || as == status && because == null)) {
            return false;
        }
        if (!as.isThere()) {
            arrivedAt = null;
            leftAt = null;
            syncedLate = false;
        } else if (arrivedAt == null) {
            arrivedAt = at;
        }
        status = as;
        how = by;
        reason = because;
        markedBy = marker;
        knownAt = at;
        return true;
    }

    boolean isThere() {
        return status.isThere();
    }

    /** Name of the session, for the own data of the person. */
    String getSessionTitle() {
        return list.getSession().getTitle();
    }

    public Person getPerson() {
        return person;
    }

    public AttendanceStatus getStatus() {
        return status;
    }

    public How getHow() {
        return how;
    }

    public OffsetDateTime getArrivedAt() {
        return arrivedAt;
    }

    public OffsetDateTime getLeftAt() {
        return leftAt;
    }

    public boolean isSyncedLate() {
        return syncedLate;
    }

    public String getReason() {
        return reason;
    }

    public Long getMarkedBy() {
        return markedBy;
    }
}
