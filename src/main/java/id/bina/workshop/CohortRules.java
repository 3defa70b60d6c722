package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** What the office sets for a cohort: seats, who decides, what it takes to pass, and the letter. */
@MappedSuperclass
public abstract class CohortRules extends Persistent {
    @Min(1)
    @Max(2000)
    private int seats;

    /** Fewer seated people than this: the cohort should not be held. */
    @Min(0)
    private int minimum;

    private OffsetDateTime registrationUntil;

    /** Hours for which a freed seat waits for the next person; 0 seats that person at once. */
    @Min(0)
    @Max(240)
    private int holdHours;

    private boolean superiorApproves;

    /** Percent of the sessions' time that a participant must be there. */
    @Min(0)
    @Max(100)
    private int thresholdPercent;

    @Size(max = 1000)
    private String equipment;

    @Size(max = 1000)
    private String partner;

    @Size(max = 300)
    private String budgetSource;

    /** Number, date and signatory of the letter of assignment (surat tugas). */
    @Size(max = 80)
    private String letterNumber;

    private LocalDate letterDate;

    @Size(max = 160)
    private String signatoryName;

    @Size(max = 160)
    private String signatoryTitle;

    @Size(max = 40)
    private String signatoryNip;

    final void describe(CohortFacts facts) {
        require(facts.getMinimum() <= facts.getSeats(), "workshop.cohort.minimumAboveSeats");
        seats = facts.getSeats();
        minimum = facts.getMinimum();
        registrationUntil = facts.getRegistrationUntil();
        holdHours = facts.getHoldHours();
        superiorApproves = facts.isSuperiorApproves();
        thresholdPercent = facts.getThresholdPercent();
        equipment = facts.getEquipment();
        partner = facts.getPartner();
        budgetSource = facts.getBudgetSource();
        letterNumber = facts.getLetter().getNumber();
        letterDate = facts.getLetter().getDate();
        signatoryName = facts.getLetter().getSignatoryName();
        signatoryTitle = facts.getLetter().getSignatoryTitle();
        signatoryNip = facts.getLetter().getSignatoryNip();
    }

    /** Whether the letter of assignment can be made out. */
    public boolean isLetterReady() {
        return letterNumber != null
                && !letterNumber.isBlank()
                && letterDate != null
                && signatoryName != null
                && !signatoryName.isBlank();
    }

    public int getSeats() {
        return seats;
    }

    public int getMinimum() {
        return minimum;
    }

    public OffsetDateTime getRegistrationUntil() {
        return registrationUntil;
    }

    public int getHoldHours() {
        return holdHours;
    }

    public boolean isSuperiorApproves() {
        return superiorApproves;
    }

    public int getThresholdPercent() {
        return thresholdPercent;
    }

    public String getEquipment() {
        return equipment;
    }

    public String getPartner() {
        return partner;
    }

    public String getBudgetSource() {
        return budgetSource;
    }

    public String getLetterNumber() {
        return letterNumber;
    }

    public LocalDate getLetterDate() {
        return letterDate;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public String getSignatoryTitle() {
        return signatoryTitle;
    }

    public String getSignatoryNip() {
        return signatoryNip;
    }
}
