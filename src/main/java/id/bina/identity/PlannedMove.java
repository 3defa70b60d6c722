package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A move that was decided: kept until its day, then applied once; withdrawn before, or refused on
 * its day when the city has changed so that it is not possible any more. Only the parts it names
 * are changed, so that what happens to the file meanwhile stays.
 */
@Entity
public class PlannedMove extends MoveGoal {
    public enum Status {
        PLANNED,
        APPLIED,
        WITHDRAWN,
        REFUSED
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull private LocalDate effectiveOn;

    /** The day again while it is open, null afterwards: a person has one open move for a day. */
    private LocalDate openOn;

    @Size(max = 80)
    private String decree;

    @NotBlank
    @Size(max = 300)
    private String reason;

    /** Made when the form was opened: the same form sent twice is one move. */
    @NotBlank private String requestKey;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.PLANNED;

    @NotNull private OffsetDateTime plannedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person plannedBy;

    /** When it was applied, withdrawn or refused. */
    private OffsetDateTime endedAt;

    @Size(max = 500)
    private String refusal;

    protected PlannedMove() {}

    /**
     * @param today refused for a day before it
     */
    PlannedMove(Person person, MoveWish wish, OrgUnit to, Person superior, LocalDate today) {
        require(!wish.effectiveOn().isBefore(today), "identity.move.past");
        require(!person.equals(superior), "identity.move.ownSuperior");
        this.person = person;
        this.effectiveOn = wish.effectiveOn();
        this.openOn = effectiveOn;
        this.decree = wish.decree();
        this.reason = wish.reason();
        want(wish, to, superior, person);
        require(!getParts().isEmpty(), "identity.move.nothing");
    }

    void ordered(String key, Person by, OffsetDateTime now) {
        requestKey = key;
        plannedBy = by;
        plannedAt = now;
    }

    void apply(OffsetDateTime now) {
        end(Status.APPLIED, now);
    }

    void withdraw(OffsetDateTime now) {
        end(Status.WITHDRAWN, now);
    }

    void refuse(String why, OffsetDateTime now) {
        end(Status.REFUSED, now);
        refusal = why;
    }

    private void end(Status how, OffsetDateTime now) {
        require(isOpen(), "identity.move.over");
        status = how;
        openOn = null;
        endedAt = now;
    }

    /** Whether it still waits for its day. */
    public boolean isOpen() {
        return status == Status.PLANNED;
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public String getDecree() {
        return decree;
    }

    public String getReason() {
        return reason;
    }

    public Status getStatus() {
        return status;
    }

    public OffsetDateTime getPlannedAt() {
        return plannedAt;
    }

    public Person getPlannedBy() {
        return plannedBy;
    }

    public OffsetDateTime getEndedAt() {
        return endedAt;
    }

    public String getRefusal() {
        return refusal;
    }
}
