package id.bina.identity;

import java.io.Serializable;
import java.time.LocalDate;

/** A unit in the list of all units, with how many active people it has. */
public record UnitRow(
        Long id,
        String code,
        String name,
        String shortName,
        OrgUnit.Kind kind,
        String path,
        LocalDate validFrom,
        LocalDate validTo,
        Long people)
        implements Serializable {
    /** How many units stand above this one. */
    public int depth() {
        return (int) path.chars().filter(c -> c == '/').count() - 2;
    }

    public boolean ended() {
        return validTo != null;
    }
}
