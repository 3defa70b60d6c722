package id.bina.identity;

import java.io.Serializable;

/**
 * What the personnel file says of a person. The name stands without titles; the unit is where the
 * person works now.
 */
public record PersonFacts(
        Nip nip,
        String name,
        String titlePrefix,
        String titleSuffix,
        EmploymentType employmentType,
        String grade,
        String position,
        Long unitId)
        implements Serializable {

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
