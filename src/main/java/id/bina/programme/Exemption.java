package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
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
 * Asks that a duty does not count for a person until a day. Decided once, with a reason, by
 * somebody other than who asked and whom it is for. The due days of the cycle stay as they are.
 */
@Entity
public class Exemption extends Persistent {
    public enum Status {
        ASKED,
        GRANTED,
        REFUSED
    }

    /** Nobody is excused for longer at once. */
    static final int MOST_MONTHS = 24;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Duty duty;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person askedBy;

    @NotNull private OffsetDateTime askedAt;

    @NotBlank
    @Size(max = 500)
    private String reason;

    @NotNull private LocalDate untilOn;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Status status = Status.ASKED;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person decidedBy;

    /** The first day of the exemption when it was granted. */
    private LocalDate decidedOn;

    @Size(max = 500)
    private String answer;

    protected Exemption() {}

    Exemption(
            Duty duty,
            Person person,
            Person askedBy,
            String reason,
            LocalDate untilOn,
            OffsetDateTime now) {
        var today = now.toLocalDate();
        require(untilOn != null && untilOn.isAfter(today), "programme.exemption.badDay");
        require(!untilOn.isAfter(today.plusMonths(MOST_MONTHS)), "programme.exemption.tooLong");
        require(isGiven(reason), "programme.exemption.noReason");
        this.duty = duty;
        this.person = person;
        this.askedBy = askedBy;
        this.reason = reason.strip();
        this.untilOn = untilOn;
        this.askedAt = now;
    }

    void decide(boolean granted, String why, Person by, LocalDate day) {
        require(status == Status.ASKED, "programme.exemption.decided");
        require(!by.equals(person) && !by.equals(askedBy), "programme.exemption.own");
        require(isGiven(why), "programme.exemption.noReason");
        status = granted ? Status.GRANTED : Status.REFUSED;
        decidedBy = by;
        decidedOn = day;
        answer = why.strip();
    }

    private static boolean isGiven(String reason) {
        return reason != null && reason.strip().length() >= 10;
    }

    public Duty getDuty() {
        return duty;
    }

    public Person getPerson() {
        return person;
    }

    public Person getAskedBy() {
        return askedBy;
    }

    public OffsetDateTime getAskedAt() {
        return askedAt;
    }

    public LocalDate getUntilOn() {
        return untilOn;
    }

    public Status getStatus() {
        return status;
    }

    public String getReason() {
        return reason;
    }

    public String getAnswer() {
        return answer;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }
}
