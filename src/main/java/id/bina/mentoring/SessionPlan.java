package id.bina.mentoring;

import id.bina.identity.Person;
import id.bina.shared.Now;
import id.bina.shared.Persistent;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** When, how long, how and where a meeting of a pair is planned, and who proposed that. */
@MappedSuperclass
public abstract class SessionPlan extends Persistent {
    @NotNull private OffsetDateTime startsAt;

    /** As planned. */
    private int minutes;

    @NotNull
    @Enumerated(EnumType.STRING)
    private MeetingWay way;

    /** Sealed: room, address of the online meeting or telephone number. */
    private String place;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person proposedBy;

    private OffsetDateTime remindedAt;

    final void plan(Person by, Appointment wanted, OffsetDateTime now) {
        wanted.mustBeAhead(now);
        proposedBy = by;
        startsAt = wanted.startsAt();
        minutes = wanted.minutes();
        way = wanted.way();
        remindedAt = null;
    }

    /** Where, sealed. */
    void meetAt(String sealedPlace) {
        place = sealedPlace;
    }

    /** Whether this call is the first that reminds of this plan. */
    final boolean remindedFirst(OffsetDateTime now) {
        if (remindedAt != null) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    /** Day of the city on which it is planned. */
    public LocalDate getDay() {
        return day(startsAt);
    }

    static LocalDate day(OffsetDateTime time) {
        return time.atZoneSameInstant(Now.ZONE).toLocalDate();
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

    public String getPlace() {
        return place;
    }

    public Person getProposedBy() {
        return proposedBy;
    }
}
