package id.bina.hours;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;

/** One row for each person; who writes a line of that person holds its lock, so that caps hold. */
@Entity
public class HoursAccount extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    protected HoursAccount() {}

    HoursAccount(Person person) {
        this.person = person;
    }
}
