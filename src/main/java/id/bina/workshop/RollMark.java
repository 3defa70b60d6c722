package id.bina.workshop;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** A tap in the roll call, as a phone of the team sent it; kept so that a repeated one is known. */
@Entity
public class RollMark extends Persistent {
    @NotNull
    @Size(max = 40)
    private String request;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private AttendanceList list;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull private Long sentBy;

    @NotNull
    @Enumerated(EnumType.STRING)
    private AttendanceStatus status;

    @NotNull private OffsetDateTime savedAt;
    @NotNull private OffsetDateTime arrivedAt;

    /** Whether it was the newest word about the person when it arrived. */
    private boolean taken;

    protected RollMark() {}

    RollMark(
            AttendanceList list,
            Person person,
            SentMark sent,
            Long by,
            OffsetDateTime at,
            boolean taken) {
        this.request = sent.request();
        this.list = list;
        this.person = person;
        this.sentBy = by;
        this.status = sent.status();
        this.savedAt = sent.savedAt(at);
        this.arrivedAt = at;
        this.taken = taken;
    }

    public boolean isTaken() {
        return taken;
    }
}
