package id.bina.identity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the personnel file says of a person. The name stands without titles; the unit is where the
 * person works now; the days of the contract are those of a PPPK, as far as known.
 */
public record PersonFacts(
        Nip nip,
        String name,
        String titlePrefix,
        String titleSuffix,
        EmploymentType employmentType,
        String grade,
        String position,
        PositionLevel level,
        LocalDate contractFrom,
        LocalDate contractTo,
        Long unitId)
        implements Serializable {

    /** Facts of whom neither the level of the position nor a contract is known. */
    public PersonFacts(
            Nip nip,
            String name,
            String titlePrefix,
            String titleSuffix,
            EmploymentType type,
            String grade,
            String position,
            Long unitId) {
        this(nip, name, titlePrefix, titleSuffix, type, grade, position, null, null, null, unitId);
    }

    /**
     * The same with this level of the position and these days of the contract; each may be null.
     */
    public PersonFacts with(PositionLevel known, LocalDate from, LocalDate to) {
        return new PersonFacts(
                nip,
                name,
                titlePrefix,
                titleSuffix,
                employmentType,
                grade,
                position,
                known,
                from,
                to,
                unitId);
    }

    /**
     * Facts from a name written with its titles, as lists have it: {@code Drs. Agus Prasetyo,
     * M.Si.}
     */
    public static PersonFacts ofFullName(
            String nip,
            String fullName,
            EmploymentType type,
            String grade,
            String position,
            Long unitId) {
        int comma = fullName.indexOf(',');
        String front = comma < 0 ? fullName : fullName.substring(0, comma);
        String suffix = comma < 0 ? null : fullName.substring(comma + 1).strip();
        int titles = 0;
        while (front.substring(titles).matches("\\S+\\. .+")) {
            titles = front.indexOf(". ", titles) + 2;
        }
        String prefix = titles == 0 ? null : front.substring(0, titles).strip();
        return new PersonFacts(
                Nip.of(nip),
                front.substring(titles),
                prefix,
                suffix,
                type,
                grade,
                position,
                unitId);
    }
}
