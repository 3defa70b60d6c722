package id.bina.workshop;

import id.bina.shared.Now;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** What the personnel office decides about a cohort; see {@link Cohort} for the meanings. */
public class CohortFacts implements Serializable {
    @Min(1)
    @Max(2000)
    private int seats = 24;

    @Min(0)
    @Max(2000)
    private int minimum = 16;

    private LocalDate untilDay;
    private LocalTime untilTime = LocalTime.of(16, 0);

    @Min(0)
    @Max(240)
    private int holdHours = 24;

    private boolean superiorApproves = true;

    @Min(0)
    @Max(100)
    private int thresholdPercent = 80;

    @Size(max = 1000)
    private String equipment;

    @Size(max = 1000)
    private String partner;

    @Size(max = 300)
    private String budgetSource;

    @Valid private LetterFacts letter = new LetterFacts();

    static CohortFacts of(Cohort cohort) {
        var facts = new CohortFacts();
        facts.seats = cohort.getSeats();
        facts.minimum = cohort.getMinimum();
        facts.until(cohort.getRegistrationUntil());
        facts.holdHours = cohort.getHoldHours();
        facts.superiorApproves = cohort.isSuperiorApproves();
        facts.thresholdPercent = cohort.getThresholdPercent();
        facts.equipment = cohort.getEquipment();
        facts.partner = cohort.getPartner();
        facts.budgetSource = cohort.getBudgetSource();
        facts.letter = LetterFacts.of(cohort);
        return facts;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public int getMinimum() {
        return minimum;
    }

    public void setMinimum(int minimum) {
        this.minimum = minimum;
    }

    /** Registration ends then; null for the begin of the first session. */
    void until(OffsetDateTime time) {
        var local = time == null ? null : time.atZoneSameInstant(Now.ZONE);
        untilDay = local == null ? null : local.toLocalDate();
        untilTime = local == null ? LocalTime.of(16, 0) : local.toLocalTime();
    }

    public OffsetDateTime getRegistrationUntil() {
        return untilDay == null
                ? null
                : untilDay.atTime(untilTime == null ? LocalTime.of(23, 59) : untilTime)
                        .atZone(Now.ZONE)
                        .toOffsetDateTime();
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public LocalTime getUntilTime() {
        return untilTime;
    }

    public void setUntilTime(LocalTime untilTime) {
        this.untilTime = untilTime;
    }

    public int getHoldHours() {
        return holdHours;
    }

    public void setHoldHours(int holdHours) {
        this.holdHours = holdHours;
    }

    public boolean isSuperiorApproves() {
        return superiorApproves;
    }

    public void setSuperiorApproves(boolean superiorApproves) {
        this.superiorApproves = superiorApproves;
    }

    public int getThresholdPercent() {
        return thresholdPercent;
    }

    public void setThresholdPercent(int thresholdPercent) {
        this.thresholdPercent = thresholdPercent;
    }

    public String getEquipment() {
        return equipment;
    }

    public void setEquipment(String equipment) {
        this.equipment = equipment;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getBudgetSource() {
        return budgetSource;
    }

    public void setBudgetSource(String budgetSource) {
        this.budgetSource = budgetSource;
    }

    public LetterFacts getLetter() {
        return letter;
    }
}
