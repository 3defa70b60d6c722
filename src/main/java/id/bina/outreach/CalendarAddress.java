package id.bina.outreach;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/** The secret address of one person's calendar; a new one ends the old. */
@Entity
public class CalendarAddress extends Persistent {
    @NotNull
    @OneToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull private String tokenHash;
    @NotNull private OffsetDateTime createdAt;

    protected CalendarAddress() {}

    CalendarAddress(Person person) {
        this.person = person;
    }

    void renew(String hash, OffsetDateTime now) {
        tokenHash = hash;
        createdAt = now;
    }

    Person getPerson() {
        return person;
    }

    OffsetDateTime getCreatedAt() {
        return createdAt;
    }
}
