package id.bina.pledge;

import id.bina.identity.Nip;
import id.bina.identity.Person;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;

/** Who signed and under whom, as the personnel file read at that moment. */
@Embeddable
public class Signer implements Serializable {
    @NotBlank private String signerName;
    @NotBlank private String fullName;
    @NotBlank private String nip;
    private String rankLabel;
    private String signerPosition;
    @NotBlank private String unitName;
    @NotBlank private String unitLabel;
    private Long superiorId;
    private String superiorName;
    private String superiorNip;
    private String superiorPosition;

    protected Signer() {}

    /**
     * The facts of this person.
     *
     * @param superior null at the top of the city
     */
    Signer(Person person, String rankLabel, Person superior) {
        this.signerName = person.getName();
        this.fullName = person.getFullName();
        this.nip = person.getNip().value();
        this.rankLabel = rankLabel;
        this.signerPosition = person.getPosition();
        this.unitName = person.getUnit().getName();
        this.unitLabel = person.getUnit().getLabel();
        if (superior != null) {
            this.superiorId = superior.getId();
            this.superiorName = superior.getFullName();
            this.superiorNip = superior.getNip().value();
            this.superiorPosition = superior.getPosition();
        }
    }

    /** Without titles, for lists. */
    public String getSignerName() {
        return signerName;
    }

    /** With titles, exactly as in the personnel file. */
    public String getFullName() {
        return fullName;
    }

    public Nip getNip() {
        return new Nip(nip);
    }

    /** Penata Muda (III/a), or only the code. */
    public String getRankLabel() {
        return rankLabel;
    }

    public String getSignerPosition() {
        return signerPosition;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getUnitLabel() {
        return unitLabel;
    }

    /** Whether anybody stands above. */
    boolean hasSuperior() {
        return superiorName != null;
    }

    /** Null when nobody stands above. */
    public Long getSuperiorId() {
        return superiorId;
    }

    public String getSuperiorName() {
        return superiorName;
    }

    public Nip getSuperiorNip() {
        return superiorNip == null ? null : new Nip(superiorNip);
    }

    public String getSuperiorPosition() {
        return superiorPosition;
    }
}
