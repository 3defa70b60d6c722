package id.bina.competence;

import java.io.Serializable;
import java.time.LocalDate;

/** One entry of the history of a person. */
public record HeldRow(
        String competence,
        int level,
        HeldLevel.Source source,
        LocalDate heldFrom,
        LocalDate untilOn,
        String reason,
        LocalDate takenOn,
        String takenBecause)
        implements Serializable {
    HeldRow(HeldLevel one) {
        this(
                one.getCompetence().getName(),
                one.getLevel(),
                one.getSource(),
                one.getHeldFrom(),
                one.getUntilOn(),
                one.getReason(),
                one.getTakenOn(),
                one.getTakenBecause());
    }
}
