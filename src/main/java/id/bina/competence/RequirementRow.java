package id.bina.competence;

import id.bina.identity.PositionLevel;
import java.io.Serializable;
import java.time.LocalDate;

/** One version of a requirement as it is shown. */
public record RequirementRow(
        Long id,
        PositionLevel level,
        String words,
        int required,
        LocalDate validFrom,
        LocalDate validTo,
        String legalBasis,
        boolean verified)
        implements Serializable {}
