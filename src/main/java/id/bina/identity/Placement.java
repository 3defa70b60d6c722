package id.bina.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where and as what somebody works in a period.
 *
 * @param unitName as the unit was called on the day that was asked for
 * @param superiorId whom the file named, or null
 * @param validTo last day, or null
 */
public record Placement(
        Long personId,
        EmploymentType employmentType,
        String grade,
        String position,
        PositionLevel level,
        Long unitId,
        String unitName,
        String unitPath,
        Long superiorId,
        LocalDate validFrom,
        LocalDate validTo)
        implements Serializable {
    static Placement of(Employment period, String unitName) {
        var superior = period.getSuperior();
        return new Placement(
                period.getPerson().getId(),
                period.getEmploymentType(),
                period.getGrade(),
                period.getPosition(),
                period.getLevel(),
                period.getUnit().getId(),
                unitName,
                period.getUnit().getPath(),
                superior == null ? null : superior.getId(),
                period.getValidFrom(),
                period.getValidTo());
    }
}
