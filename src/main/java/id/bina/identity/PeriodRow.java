package id.bina.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A period of a person in the history.
 *
 * @param unitThen as the unit was called when the period began; null if nobody wrote that down
 * @param unitNow as it is called today
 * @param superior whom the file named, or null
 */
public record PeriodRow(
        LocalDate validFrom,
        LocalDate validTo,
        EmploymentType employmentType,
        String grade,
        String position,
        PositionLevel level,
        String unitThen,
        String unitNow,
        String superior,
        String decree)
        implements Serializable {
    public String unit() {
        return unitThen == null ? unitNow : unitThen;
    }

    /** Whether the unit has another name today. */
    public boolean renamed() {
        return !unit().equals(unitNow);
    }
}
