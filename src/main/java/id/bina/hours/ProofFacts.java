package id.bina.hours;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Whose certificate it is, what was typed about it, and what it says once it was whole. */
@MappedSuperclass
public abstract class ProofFacts extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull private String draft;
    private String form;
    private String title;
    private String organiser;
    private String documentNumber;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private boolean international;
    private BigDecimal claimedJp;
    private Integer units;

    protected ProofFacts() {}

    ProofFacts(Person person) {
        this.person = person;
        this.draft = new ProofForm().json();
    }

    void keep(ProofForm typed) {
        draft = typed.json();
    }

    void claim(ProofClaim claim) {
        form = claim.form();
        title = claim.title();
        organiser = claim.organiser();
        documentNumber = claim.documentNumber();
        startedOn = claim.startedOn();
        endedOn = claim.endedOn();
        international = claim.international();
        claimedJp = claim.claimedJp();
        units = claim.units();
    }

    /** The activity, once it was whole. */
    HoursActivity activity() {
        return new HoursActivity(
                person.getId(),
                form,
                title,
                organiser,
                documentNumber,
                startedOn,
                endedOn,
                international,
                claimedJp,
                units);
    }

    public ProofForm typed() {
        return ProofForm.of(draft);
    }

    public Person getPerson() {
        return person;
    }

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

    public LocalDate getEndedOn() {
        return endedOn;
    }

    public boolean isInternational() {
        return international;
    }

    public BigDecimal getClaimedJp() {
        return claimedJp;
    }

    public Integer getUnits() {
        return units;
    }
}
