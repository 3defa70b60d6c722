package id.bina.competence;

import id.bina.identity.PositionLevel;
import java.io.Serializable;
import java.time.LocalDate;

/** A requirement as it is typed. */
public class RequirementForm implements Serializable {
    private PositionLevel level;
    private String words;
    private int required = 1;
    private LocalDate validFrom;
    private String legalBasis;
    private boolean verified;

    public PositionLevel getLevel() {
        return level;
    }

    public void setLevel(PositionLevel level) {
        this.level = level;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public int getRequired() {
        return required;
    }

    public void setRequired(int required) {
        this.required = required;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }
}
