package id.bina.identity;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a unit was called from one day to another. Its place in the tree never changes: a unit that
 * moves under another one ends, and a successor goes on, so that reports as of a day stay true.
 */
@Entity
public class UnitVersion extends Persistent {
    /** Since ever, as far as the portal is concerned. */
    static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    @NotBlank private String name;
    private String shortName;
    @NotNull private LocalDate validFrom;

    /** The last day, or null. */
    private LocalDate validTo;

    protected UnitVersion() {}

    UnitVersion(OrgUnit unit, LocalDate from) {
        this.unit = unit;
        this.validFrom = from;
        read();
    }

    final void read() {
        name = unit.getName();
        shortName = unit.getShortName();
    }

    /**
     * Follows the unit, which has another name since today.
     *
     * @return the new version, or empty if this one began today and took the name over
     */
    Optional<UnitVersion> follow(LocalDate today) {
        if (!validFrom.isBefore(today)) {
            read();
            return Optional.empty();
        }
        if (Objects.equals(name, unit.getName())
                && Objects.equals(shortName, unit.getShortName())) {
            return Optional.empty();
        }
        validTo = today.minusDays(1);
        return Optional.of(new UnitVersion(unit, today));
    }

    public String getName() {
        return name;
    }

    public String getShortName() {
        return shortName;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
