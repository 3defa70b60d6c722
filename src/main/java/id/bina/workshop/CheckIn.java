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
 * One try of a person to check in, and what came of it. The device gives it an id: sent again, it
 * is answered as before and changes nothing. Some tries are claims, which a trainer decides.
 */
@Entity
public class CheckIn extends Persistent {
    /** Whether a person has looked at a claim. */
    public enum Decision {
        NONE,
        OPEN,
        CONFIRMED,
        STRUCK
    }

    @NotNull
    @Size(max = 40)
    private String request;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private AttendanceList list;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CheckInOutcome outcome;

    /** When the device kept it, by its own clock; null when it did not say. */
    private OffsetDateTime savedAt;

    @NotNull private OffsetDateTime arrivedAt;

    /** Digest of the name the browser gave itself. */
    @Size(max = 64)
    private String device;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Decision decision = Decision.NONE;

    private Long decidedBy;
    private OffsetDateTime decidedAt;

    @Size(max = 500)
    private String reason;

    protected CheckIn() {}

    CheckIn(AttendanceList list, Person person, SentCode sent, OffsetDateTime arrivedAt) {
        this.request = sent.request();
        this.list = list;
        this.person = person;
        this.savedAt = sent.savedAt();
        this.device = sent.device() == null ? null : AttendanceList.sha256(sent.device());
        this.arrivedAt = arrivedAt;
    }

    void came(CheckInOutcome as) {
        outcome = as;
        decision = as.isClaim() ? Decision.OPEN : Decision.NONE;
    }

    /** A trainer decides; a strike needs a reason. */
    void decide(boolean confirmed, String why, Long by, OffsetDateTime at) {
        require(decision == Decision.OPEN, "workshop.claim.decided");
        require(confirmed || why != null && !why.isBlank(), "workshop.decision.reasonMissing");
        decision = confirmed ? Decision.CONFIRMED : Decision.STRUCK;
        reason = why == null || why.isBlank() ? null : why.strip();
        decidedBy = by;
        decidedAt = at;
    }

    /** The moment that counts: of the device when it was without a network, of the server else. */
    OffsetDateTime moment() {
        return CodeUse.moment(savedAt, arrivedAt);
    }

    public String getRequest() {
        return request;
    }

    public AttendanceList getList() {
        return list;
    }

    public Person getPerson() {
        return person;
    }

    public CheckInOutcome getOutcome() {
        return outcome;
    }

    public OffsetDateTime getArrivedAt() {
        return arrivedAt;
    }

    String getDevice() {
        return device;
    }

    public Decision getDecision() {
        return decision;
    }
}
