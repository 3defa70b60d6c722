package id.bina.programme;

import id.bina.identity.EmploymentType;
import id.bina.identity.OrgUnit;
import id.bina.identity.PositionLevel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whom a duty binds: everybody who fits each part that is filled in; an empty part fits all. */
@Embeddable
public class DutyAudience implements Serializable {
    /** Names of employment types and of position levels, parted by commas. */
    private String types = "";

    private String levels = "";

    /** Words of which the position holds at least one, parted by commas. */
    @Size(max = 300)
    private String words = "";

    /** This unit and all below it. */
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    protected DutyAudience() {}

    DutyAudience(
            Collection<EmploymentType> types,
            Collection<PositionLevel> levels,
            String words,
            OrgUnit unit) {
        this.types = join(types);
        this.levels = join(levels);
        this.words = words == null ? "" : words.strip();
        this.unit = unit;
    }

    /** The unit moved in the tree and goes on as this one. */
    void follow(OrgUnit successor) {
        unit = successor;
    }

    boolean fits(Standing one) {
        return fits(types, one.employmentType())
                && fits(levels, one.level())
                && fitsWords(one.position())
                && (unit == null || one.unitPath().startsWith(unit.getPath()));
    }

    private static boolean fits(String names, Enum<?> value) {
        return names.isEmpty() || value != null && parts(names).contains(value.name());
    }

    private boolean fitsWords(String position) {
        String lower = position == null ? "" : position.toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || parts(words.toLowerCase(Locale.ROOT)).stream().anyMatch(lower::contains);
    }

    private static String join(Collection<? extends Enum<?>> values) {
        return values == null
                ? ""
                : values.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static List<String> parts(String joined) {
        return Arrays.stream(joined.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public List<EmploymentType> getTypes() {
        return parts(types).stream().map(EmploymentType::valueOf).toList();
    }

    public List<PositionLevel> getLevels() {
        return parts(levels).stream().map(PositionLevel::valueOf).toList();
    }

    public String getWords() {
        return words;
    }

    public OrgUnit getUnit() {
        return unit;
    }
}
