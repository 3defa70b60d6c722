package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** A time that a mentor offers to all of his or her mentees; the first who takes it has it. */
@Entity
public class SessionSlot extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person mentor;

    @NotNull private OffsetDateTime startsAt;
    private int minutes;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MeetingWay way;

    /** Sealed for the mentor. */
    private String place;

    @ManyToOne(fetch = FetchType.LAZY)
    private MentoringSession session;

    protected SessionSlot() {}

    SessionSlot(Person mentor, Appointment offered, String sealedPlace, OffsetDateTime now) {
        offered.mustBeAhead(now);
        this.mentor = mentor;
        this.startsAt = offered.startsAt();
        this.minutes = offered.minutes();
        this.way = offered.way();
        this.place = sealedPlace;
    }

    /** The row is locked by the caller, so that of any number only one finds it free. */
    void take(MentoringSession by) {
        require(session == null, "mentoring.slot.taken");
        session = by;
    }

    public boolean isFree() {
        return session == null;
    }

    Appointment offered(String plainPlace) {
        return new Appointment(startsAt, minutes, way, plainPlace);
    }

    public Person getMentor() {
        return mentor;
    }

    public OffsetDateTime getStartsAt() {
        return startsAt;
    }

    public int getMinutes() {
        return minutes;
    }

    public MeetingWay getWay() {
        return way;
    }

    String getPlace() {
        return place;
    }
}
