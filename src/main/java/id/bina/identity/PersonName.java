package id.bina.identity;

import id.bina.shared.Persistent;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A name as the personnel file has it: the name itself and the titles around it. */
@MappedSuperclass
public abstract class PersonName extends Persistent {
    @NotBlank
    @Size(max = 120)
    private String name;

    @Size(max = 40)
    private String titlePrefix;

    @Size(max = 60)
    private String titleSuffix;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitlePrefix() {
        return titlePrefix;
    }

    public void setTitlePrefix(String titlePrefix) {
        this.titlePrefix = titlePrefix;
    }

    public String getTitleSuffix() {
        return titleSuffix;
    }

    public void setTitleSuffix(String titleSuffix) {
        this.titleSuffix = titleSuffix;
    }

    /** Name with titles, exactly as in the personnel file: Drs. Agus Prasetyo, M.Si. */
    public String getFullName() {
        return fullName(titlePrefix, name, titleSuffix);
    }

    /** First letters of the first two words of the name. */
    public String getInitials() {
        return initials(name);
    }

    public static String initials(String name) {
        var letters = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            if (letters.length() < 2 && !word.isEmpty()) {
                letters.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return letters.toString();
    }

    public static String fullName(String prefix, String name, String suffix) {
        String front = prefix == null || prefix.isBlank() ? "" : prefix + " ";
        String back = suffix == null || suffix.isBlank() ? "" : ", " + suffix;
        return front + name + back;
    }
}
