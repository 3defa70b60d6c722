package id.bina.hours;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The day from which somebody is no longer counted; before it, he or she stays in the reports. */
@Entity
public class HoursLeaver extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull private LocalDate leftOn;

    protected HoursLeaver() {}

    HoursLeaver(Person person, LocalDate leftOn) {
        this.person = person;
        this.leftOn = leftOn;
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getLeftOn() {
        return leftOn;
    }
}
