package id.bina.workshop;

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
import java.time.OffsetDateTime;

/** A participant says before a session that he or she cannot come; the trainer decides. */
@Entity
public class Excuse extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private AttendanceList list;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotBlank
    @Size(max = 500)
    private String reason;

    @NotNull private OffsetDateTime askedAt;

    @NotNull
    @Enumerated(EnumType.STRING)
    private CheckIn.Decision decision = CheckIn.Decision.OPEN;

    private Long decidedBy;
    private OffsetDateTime decidedAt;

    protected Excuse() {}

    Excuse(AttendanceList list, Person person, String reason, OffsetDateTime askedAt) {
        require(reason != null && !reason.isBlank(), "workshop.excuse.reasonMissing");
        this.list = list;
        this.person = person;
        this.reason = reason.strip();
        this.askedAt = askedAt;
    }

    void decide(boolean granted, Long by, OffsetDateTime at) {
        require(decision == CheckIn.Decision.OPEN, "workshop.excuse.decided");
        decision = granted ? CheckIn.Decision.CONFIRMED : CheckIn.Decision.STRUCK;
        decidedBy = by;
        decidedAt = at;
    }

    public AttendanceList getList() {
        return list;
    }

    public Person getPerson() {
        return person;
    }

    public String getReason() {
        return reason;
    }

    public CheckIn.Decision getDecision() {
        return decision;
    }
}
