package id.bina.competence;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * One competence with its five levels (PermenPANRB 38/2017). The managerial and the socio-cultural
 * ones are given; technical ones are the agency's own.
 */
@Entity
public class Competence extends Persistent {
    /** The levels of every competence run from 1 to this. */
    static final int HIGHEST = 5;

    /** The three families of the standard. */
    public enum Family {
        MANAGERIAL,
        SOCIOCULTURAL,
        TECHNICAL
    }

    @NotBlank
    @Size(max = 20)
    private String code;

    @NotBlank
    @Size(max = 120)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Family family;

    /** What a person of each level does, one level a line. */
    @NotBlank
    @Size(max = 2000)
    private String levels;

    protected Competence() {}

    Competence(String code, Family family, String name, String levels) {
        require(code != null && code.matches("[A-Z0-9-]{3,20}"), "competence.framework.badCode");
        this.code = code;
        this.family = family;
        describe(name, levels);
    }

    /** Says anew how it is called and what each level means. */
    final void describe(String newName, String newLevels) {
        require(newName != null && !newName.isBlank(), "competence.framework.noName");
        var lines = newLevels == null ? List.<String>of() : lines(newLevels);
        require(lines.size() == HIGHEST, "competence.framework.fiveLevels", lines.size());
        name = newName.strip();
        levels = String.join("\n", lines);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What a person of this level does; empty below the first. */
    public String levelText(int level) {
        return level < 1 || level > HIGHEST ? "" : lines(levels).get(level - 1);
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public Family getFamily() {
        return family;
    }

    public String getLevels() {
        return levels;
    }
}
