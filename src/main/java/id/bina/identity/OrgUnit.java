package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A unit of the city government. Its path (codes from the root, {@code /KOTA/DISDUKCAPIL/}) answers
 * "is below" in SQL. Units are merged and renamed, so each has dates; an ended unit stays readable.
 */
@Entity
public class OrgUnit extends Persistent {
    /** What kind of unit it is. */
    public enum Kind {
        CITY,
        SECRETARIAT,
        INSPECTORATE,
        AGENCY,
        BOARD,
        HOSPITAL,
        TASK_UNIT,
        DISTRICT,
        WARD,
        SECTION
    }

    private static final int LONGEST_CODE = 40;

    @NotBlank
    @Size(max = LONGEST_CODE)
    private String code;

    @NotBlank
    @Size(max = 160)
    private String name;

    @Size(max = 60)
    private String shortName;

    @NotNull
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit parent;

    @NotBlank private String path;

    private LocalDate validFrom;
    private LocalDate validTo;

    /** The unit that goes on with its people and its code under another parent, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit successor;

    protected OrgUnit() {}

    public OrgUnit(String code, String name, Kind kind, OrgUnit parent) {
        require(code != null && code.matches("[A-Z0-9.-]{1,40}"), "identity.unit.badCode", code);
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.parent = parent;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
    }

    /** Ends the unit with this day; people must have moved before. */
    void end(LocalDate lastDay) {
        require(validFrom == null || !lastDay.isBefore(validFrom), "identity.unit.endsBeforeStart");
        validTo = lastDay;
    }

    /**
     * Ends before this day in favour of a successor, which will take over the code; the path stays,
     * because it says where the people were until then.
     */
    void giveWay(LocalDate day) {
        end(day.minusDays(1));
        String suffix = "." + getId();
        code = code.substring(0, Math.min(code.length(), LONGEST_CODE - suffix.length())) + suffix;
    }

    /** The unit that goes on under this parent from this day. */
    OrgUnit successor(String oldCode, OrgUnit under, LocalDate day) {
        successor = new OrgUnit(oldCode, name, kind, under);
        successor.shortName = shortName;
        successor.validFrom = day;
        return successor;
    }

    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** The short name people use, or the full one. */
    public String getLabel() {
        return shortName == null || shortName.isBlank() ? name : shortName;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public Kind getKind() {
        return kind;
    }

    public OrgUnit getParent() {
        return parent;
    }

    public String getPath() {
        return path;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public OrgUnit getSuccessor() {
        return successor;
    }
}
