package id.bina.competence;

import java.io.Serializable;
import java.time.LocalDate;

/** One entry of the own history. */
public record HeldRow(
        String competence,
        int level,
        HeldLevel.Source source,
        LocalDate heldFrom,
        LocalDate untilOn,
        String reason)
        implements Serializable {}
