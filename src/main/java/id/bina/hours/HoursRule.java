package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One version of what a form of development is worth. It is never changed once lines may rest on
 * it: the next version ends it with the day before.
 */
@Entity
public class HoursRule extends Persistent {
    @NotNull
    @Size(max = 10)
    private String form;

    @NotNull
    @Size(max = 160)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private HoursBasis basis;

    private BigDecimal jpNational;
    private BigDecimal jpInternational;
    private Integer bonusPercent;
    private Integer capCount;

    @Enumerated(EnumType.STRING)
    private CapPeriod capPeriod;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Certainty certainty;

    @Size(max = 500)
    private String legalBasis;

    @Size(max = 500)
    private String note;

    @NotNull private LocalDate validFrom;
    private LocalDate validTo;

    protected HoursRule() {}

    HoursRule(String form, HoursRuleFacts facts, LocalDate validFrom) {
        facts.mustBeWhole();
        this.form = form;
        this.name = facts.getName().strip();
        this.basis = facts.getBasis();
        this.jpNational = facts.getJpNational();
        this.jpInternational = facts.getJpInternational();
        this.bonusPercent = facts.getBonusPercent();
        this.capCount = facts.getCapCount();
        this.capPeriod = facts.getCapPeriod();
        this.certainty = facts.getCertainty();
        this.legalBasis = facts.getLegalBasis();
        this.note = facts.getNote();
        this.validFrom = validFrom;
    }

    /** The next version holds from this day on. */
    HoursRule replace(HoursRuleFacts facts, LocalDate from) {
        require(validTo == null, "hours.rule.over");
        require(from != null && from.isAfter(validFrom), "hours.rule.early");
        var next = new HoursRule(form, facts, from);
        validTo = from.minusDays(1);
        return next;
    }

    /** Hours of one unit; the national rate where none is known for international ones. */
    public BigDecimal rate(boolean international) {
        return international && jpInternational != null ? jpInternational : jpNational;
    }

    public String getForm() {
        return form;
    }

    public String getName() {
        return name;
    }

    public HoursBasis getBasis() {
        return basis;
    }

    public BigDecimal getJpNational() {
        return jpNational;
    }

    public BigDecimal getJpInternational() {
        return jpInternational;
    }

    public Integer getBonusPercent() {
        return bonusPercent;
    }

    public Integer getCapCount() {
        return capCount;
    }

    public CapPeriod getCapPeriod() {
        return capPeriod;
    }

    public Certainty getCertainty() {
        return certainty;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public String getNote() {
        return note;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
