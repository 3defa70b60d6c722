package id.bina.hours;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Somebody was told in a month that hours will be missing; unique, so that nobody is told twice.
 */
@Entity
public class HoursNotice extends Persistent {
    /** Whose hours it was about. */
    public enum Audience {
        OWN,
        UNIT
    }

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    /** First day of the month. */
    @NotNull private LocalDate toldFor;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Audience audience;

    protected HoursNotice() {}

    HoursNotice(Person person, LocalDate toldFor, Audience audience) {
        this.person = person;
        this.toldFor = toldFor;
        this.audience = audience;
    }

    public Person getPerson() {
        return person;
    }

    public LocalDate getToldFor() {
        return toldFor;
    }

    public Audience getAudience() {
        return audience;
    }
}
