package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/** Who was asked to decide a registration, who decided it, when and why. */
@MappedSuperclass
public abstract class RegistrationDecision extends Persistent {
    /** Who is asked to decide; null when there is no superior: then the personnel office. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Person approver;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person decider;

    private OffsetDateTime decidedAt;

    /** Why it was declined, cancelled, or decided on behalf of the superior. */
    @Size(max = 500)
    private String reason;

    void askFor(Person superior) {
        approver = superior;
    }

    /** Nobody decides on the own registration. */
    final void decide(Person by, Person about, String why, OffsetDateTime now) {
        require(!by.equals(about), "workshop.registration.ownApproval");
        decider = by;
        decidedAt = now;
        reason = why;
    }

    final void because(String why) {
        reason = why;
    }

    final void undecided() {
        approver = null;
        decider = null;
        decidedAt = null;
        reason = null;
    }

    public Person getApprover() {
        return approver;
    }

    public Person getDecider() {
        return decider;
    }

    public OffsetDateTime getDecidedAt() {
        return decidedAt;
    }

    public String getReason() {
        return reason;
    }
}
