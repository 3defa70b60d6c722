package id.bina.competence;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.PositionLevel;
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
 * The level of a competence that a position requires from one day on. A change ends this version
 * and begins another, so that a report as of a day keeps its answer.
 */
@Entity
public class CompetenceRequirement extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Competence competence;

    /** Level of the position, or null for every one. */
    @Enumerated(EnumType.STRING)
    private PositionLevel level;

    /** Words of which the position holds at least one, parted by commas; may be empty. */
    @NotNull
    @Size(max = 300)
    private String words;

    private int required;

    @NotNull private LocalDate validFrom;

    /** The last day, or null. */
    private LocalDate validTo;

    @NotBlank
    @Size(max = 300)
    private String legalBasis;

    /** Whether somebody compared it with the regulation. */
    private boolean verified;

    protected CompetenceRequirement() {}

    CompetenceRequirement(
            Competence competence,
            PositionLevel level,
            String words,
            int required,
            LocalDate validFrom) {
        require(required >= 1 && required <= Competence.HIGHEST, "competence.framework.badLevel");
        require(validFrom != null, "competence.framework.noDay");
        this.competence = competence;
        this.level = level;
        this.words = words == null ? "" : words.strip();
        require(level != null || !this.words.isEmpty(), "competence.framework.nobody");
        this.required = required;
        this.validFrom = validFrom;
    }

    CompetenceRequirement restOn(String basis, boolean isVerified) {
        require(basis != null && !basis.isBlank(), "competence.framework.noBasis");
        legalBasis = basis.strip();
        verified = isVerified;
        return this;
    }

    /** Holds no more from this day on; one that would never have held ends on its first day. */
    void endBefore(LocalDate day) {
        require(validTo == null, "competence.framework.ended");
        require(day.isAfter(validFrom), "competence.framework.tooEarly");
        validTo = day.minusDays(1);
    }

    RequirementFact fact() {
        return new RequirementFact(
                competence.getId(), level, words, required, validFrom, validTo, getId());
    }

    public Competence getCompetence() {
        return competence;
    }

    public PositionLevel getLevel() {
        return level;
    }

    public String getWords() {
        return words;
    }

    public int getRequired() {
        return required;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public boolean isVerified() {
        return verified;
    }
}
