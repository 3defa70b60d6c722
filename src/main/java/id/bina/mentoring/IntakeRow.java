package id.bina.mentoring;

import java.io.Serializable;
import java.time.LocalDate;

/** An opening of a programme in a list. */
public record IntakeRow(
        Long id,
        String name,
        String programme,
        LocalDate joinUntil,
        LocalDate startsOn,
        Intake.Grouping grouping,
        Intake.Status status)
        implements Serializable {
    static IntakeRow of(Intake intake) {
        return new IntakeRow(
                intake.getId(),
                intake.getName(),
                intake.getProgramme().getTitle(),
                intake.getJoinUntil(),
                intake.getStartsOn(),
                intake.getGrouping(),
                intake.getStatus());
    }
}
