package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.EmploymentType;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * One version of how many hours a year people of an employment type have to reach (minimum) or are
 * entitled to (maximum; more is told, never refused).
 */
@Entity
public class HoursDuty extends Persistent {
    @NotNull
    @Enumerated(EnumType.STRING)
    private EmploymentType employmentType;

    private BigDecimal minimum;
    private BigDecimal maximum;

    @NotNull
    @Enumerated(EnumType.STRING)
    private DutyPeriod period;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Size(max = 500)
    private String legalBasis;

    /** Months in which those who will miss it are told, as 3,9,11. */
    @NotNull private String reminders = "3,9,11";

    @NotNull private LocalDate validFrom;
    private LocalDate validTo;

    protected HoursDuty() {}

    HoursDuty(
            EmploymentType employmentType,
            BigDecimal minimum,
            BigDecimal maximum,
            DutyPeriod period,
            LocalDate validFrom) {
        require(minimum == null || minimum.signum() > 0, "hours.duty.badJp");
        require(maximum == null || maximum.signum() > 0, "hours.duty.badJp");
        this.employmentType = employmentType;
        this.minimum = minimum;
        this.maximum = maximum;
        this.period = period;
        this.validFrom = validFrom;
        this.certainty = Certainty.SEEN;
    }

    void restOn(String basis) {
        legalBasis = basis;
    }

    /** The next version holds from this day on. */
    HoursDuty replace(HoursDutyFacts facts, LocalDate from) {
        require(validTo == null, "hours.rule.over");
        require(from != null && from.isAfter(validFrom), "hours.rule.early");
        var next =
                new HoursDuty(employmentType, facts.getMinimum(), facts.getMaximum(), period, from);
        next.restOn(facts.getLegalBasis());
        next.reminders = reminders;
        validTo = from.minusDays(1);
        return next;
    }

    /** Whether those who will miss it are told in this month. */
    boolean remindsIn(int month) {
        return Arrays.asList(reminders.split(",")).contains(String.valueOf(month));
    }

    public EmploymentType getEmploymentType() {
        return employmentType;
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    public DutyPeriod getPeriod() {
        return period;
    }

    public Certainty getCertainty() {
        return certainty;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
