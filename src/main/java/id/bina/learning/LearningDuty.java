package id.bina.learning;

import id.bina.identity.EmploymentType;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How many JP a year the law asks of, or allows for, a kind of employment: data, not code. */
@Entity
public class LearningDuty extends Persistent {
    @NotNull
    @Enumerated(EnumType.STRING)
    private EmploymentType employmentType;

    /** JP a year at least; null when nothing is demanded. */
    private BigDecimal minimumJp;

    /** JP a year at most; null when there is no ceiling. Exceeding it warns and never blocks. */
    private BigDecimal maximumJp;

    @NotBlank private String legalBasis;
    @NotNull private LocalDate validFrom;
    private LocalDate validTo;

    protected LearningDuty() {}

    public BigDecimal getMinimumJp() {
        return minimumJp;
    }

    public BigDecimal getMaximumJp() {
        return maximumJp;
    }

    public String getLegalBasis() {
        return legalBasis;
    }
}
