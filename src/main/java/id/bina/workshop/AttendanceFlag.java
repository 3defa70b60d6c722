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
import java.time.OffsetDateTime;

/**
 * Something a trainer should look at. Raised once for each cause; nothing follows from it until a
 * person confirms or strikes it.
 */
@Entity
public class AttendanceFlag extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private AttendanceList list;

    @NotNull
    @Enumerated(EnumType.STRING)
    private FlagKind kind;

    /** What raised it, unique for the list and kind: the device, or the person. */
    @NotNull
    @Size(max = 80)
    private String cause;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    /** The one who used the device before; only for two people on one device. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Person otherPerson;

    @NotNull private OffsetDateTime raisedAt;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CheckIn.Decision decision = CheckIn.Decision.OPEN;

    private Long decidedBy;
    private OffsetDateTime decidedAt;

    @Size(max = 500)
    private String reason;

    protected AttendanceFlag() {}

    AttendanceFlag(
            AttendanceList list, FlagKind kind, String cause, Person person, OffsetDateTime at) {
        this.list = list;
        this.kind = kind;
        this.cause = cause;
        this.person = person;
        this.raisedAt = at;
    }

    void with(Person other) {
        otherPerson = other;
    }

    /** A trainer says whether there is something to it, and why. */
    void decide(boolean confirmed, String why, Long by, OffsetDateTime at) {
        require(decision == CheckIn.Decision.OPEN, "workshop.flag.decided");
        require(why != null && !why.isBlank(), "workshop.decision.reasonMissing");
        decision = confirmed ? CheckIn.Decision.CONFIRMED : CheckIn.Decision.STRUCK;
        reason = why.strip();
        decidedBy = by;
        decidedAt = at;
    }

    public AttendanceList getList() {
        return list;
    }

    public FlagKind getKind() {
        return kind;
    }

    public Person getPerson() {
        return person;
    }

    public Person getOtherPerson() {
        return otherPerson;
    }

    public CheckIn.Decision getDecision() {
        return decision;
    }
}
