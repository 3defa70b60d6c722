package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;

/** What an administrator writes into the next version of a duty. */
public class HoursDutyFacts implements Serializable {
    private BigDecimal minimum;
    private BigDecimal maximum;
    private String legalBasis;

    public HoursDutyFacts() {}

    /** As this version says. */
    HoursDutyFacts(HoursDuty duty) {
        minimum = duty.getMinimum();
        maximum = duty.getMaximum();
        legalBasis = duty.getLegalBasis();
    }

    public BigDecimal getMinimum() {
        return minimum;
    }

    public void setMinimum(BigDecimal minimum) {
        this.minimum = minimum;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    public void setMaximum(BigDecimal maximum) {
        this.maximum = maximum;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }
}
