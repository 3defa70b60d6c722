package id.bina.hours;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** An answer file of the national system, once it was taken over. */
@Entity
public class SiasnAnswer extends Persistent {
    @NotNull private String name;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person takenBy;

    @NotNull private OffsetDateTime takenAt;
    private int accepted;
    private int rejected;
    private int strangers;

    protected SiasnAnswer() {}

    SiasnAnswer(SiasnPlan plan, Person takenBy, OffsetDateTime now) {
        this.name = plan.file();
        this.takenBy = takenBy;
        this.takenAt = now;
        this.accepted = plan.accepted();
        this.rejected = plan.rejected();
        this.strangers = plan.strangers().size();
    }

    public String getName() {
        return name;
    }

    public Person getTakenBy() {
        return takenBy;
    }

    public OffsetDateTime getTakenAt() {
        return takenAt;
    }

    public int getAccepted() {
        return accepted;
    }

    public int getRejected() {
        return rejected;
    }

    public int getStrangers() {
        return strangers;
    }
}
