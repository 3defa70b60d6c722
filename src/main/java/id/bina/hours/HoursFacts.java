package id.bina.hours;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What was learned by, as the ledger keeps it. */
@MappedSuperclass
public abstract class HoursFacts extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull private String form;
    @NotNull private String title;
    private String organiser;
    private String documentNumber;
    @NotNull private LocalDate startedOn;
    @NotNull private LocalDate endedOn;
    private boolean international;
    private BigDecimal claimedJp;

    protected HoursFacts() {}

    HoursFacts(Person person, HoursActivity activity) {
        this.person = person;
        this.form = activity.form();
        this.title = activity.title();
        this.organiser = activity.organiser();
        this.documentNumber = activity.documentNumber();
        this.startedOn = activity.startedOn();
        this.endedOn = activity.endedOn();
        this.international = activity.international();
        this.claimedJp = activity.claimedJp();
    }

    HoursFacts(HoursFacts other) {
        this.person = other.person;
        this.form = other.form;
        this.title = other.title;
        this.organiser = other.organiser;
        this.documentNumber = other.documentNumber;
        this.startedOn = other.startedOn;
        this.endedOn = other.endedOn;
        this.international = other.international;
        this.claimedJp = other.claimedJp;
    }

    public Person getPerson() {
        return person;
    }

    /** Code of the form of development, such as KL07. */
    public String getForm() {
        return form;
    }

    public String getTitle() {
        return title;
    }

    public String getOrganiser() {
        return organiser;
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public LocalDate getStartedOn() {
        return startedOn;
    }

    /** The day that decides the year. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public boolean isInternational() {
        return international;
    }

    /** Hours that were claimed, or null. */
    public BigDecimal getClaimedJp() {
        return claimedJp;
    }
}
