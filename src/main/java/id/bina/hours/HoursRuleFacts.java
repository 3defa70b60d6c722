package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import java.io.Serializable;
import java.math.BigDecimal;

/** What an administrator writes into the next version of a rule. */
public class HoursRuleFacts implements Serializable {
    private String name;
    private HoursBasis basis;
    private BigDecimal jpNational;
    private BigDecimal jpInternational;
    private Integer bonusPercent;
    private Integer capCount;
    private CapPeriod capPeriod;
    private Certainty certainty;
    private String legalBasis;
    private String note;

    public HoursRuleFacts() {}

    /** As this version says. */
    HoursRuleFacts(HoursRule rule) {
        name = rule.getName();
        basis = rule.getBasis();
        jpNational = rule.getJpNational();
        jpInternational = rule.getJpInternational();
        bonusPercent = rule.getBonusPercent();
        capCount = rule.getCapCount();
        capPeriod = rule.getCapPeriod();
        certainty = rule.getCertainty();
        legalBasis = rule.getLegalBasis();
        note = rule.getNote();
    }

    void mustBeWhole() {
        require(name != null && !name.isBlank(), "hours.rule.noName");
        require(basis != null && certainty != null, "hours.rule.noBasis");
        require(positive(jpNational) && positive(jpInternational), "hours.rule.badJp");
        require(bonusPercent == null || bonusPercent >= 0, "hours.rule.badJp");
        require(capCount == null || capCount > 0, "hours.rule.badCap");
        require((capCount == null) == (capPeriod == null), "hours.rule.badCap");
    }

    private static boolean positive(BigDecimal jp) {
        return jp == null || jp.signum() > 0;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public HoursBasis getBasis() {
        return basis;
    }

    public void setBasis(HoursBasis basis) {
        this.basis = basis;
    }

    public BigDecimal getJpNational() {
        return jpNational;
    }

    public void setJpNational(BigDecimal jpNational) {
        this.jpNational = jpNational;
    }

    public BigDecimal getJpInternational() {
        return jpInternational;
    }

    public void setJpInternational(BigDecimal jpInternational) {
        this.jpInternational = jpInternational;
    }

    public Integer getBonusPercent() {
        return bonusPercent;
    }

    public void setBonusPercent(Integer bonusPercent) {
        this.bonusPercent = bonusPercent;
    }

    public Integer getCapCount() {
        return capCount;
    }

    public void setCapCount(Integer capCount) {
        this.capCount = capCount;
    }

    public CapPeriod getCapPeriod() {
        return capPeriod;
    }

    public void setCapPeriod(CapPeriod capPeriod) {
        this.capPeriod = capPeriod;
    }

    public Certainty getCertainty() {
        return certainty;
    }

    public void setCertainty(Certainty certainty) {
        this.certainty = certainty;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
