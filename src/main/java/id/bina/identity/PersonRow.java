package id.bina.identity;

import java.io.Serializable;

/** A person in a list. Printed as it is, the number is masked; see {@link Nip#grouped}. */
public record PersonRow(
        Long id,
        String name,
        String titlePrefix,
        String titleSuffix,
        Nip nip,
        String position,
        String unitName,
        String unitShortName,
        boolean active,
        boolean activated)
        implements Serializable {
    /** For queries; of the hash only that there is one is kept. */
    public PersonRow(
            Long id,
            String name,
            String titlePrefix,
            String titleSuffix,
            Nip nip,
            String position,
            String unitName,
            String unitShortName,
            boolean active,
            String passwordHash) {
        this(
                id,
                name,
                titlePrefix,
                titleSuffix,
                nip,
                position,
                unitName,
                unitShortName,
                active,
                passwordHash != null);
    }

    public String fullName() {
        return Person.fullName(titlePrefix, name, titleSuffix);
    }

    public String initials() {
        return Person.initials(name);
    }

    public String unitLabel() {
        return unitShortName == null ? unitName : unitShortName;
    }

    public PersonState state() {
        return !active ? PersonState.LEFT : activated ? PersonState.ACTIVE : PersonState.INVITED;
    }
}
