package id.bina.certificate;

import id.bina.identity.Nip;
import id.bina.identity.Person;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** Who earned it, as the personnel file read on the day of issue. */
@Embeddable
public class Holder implements Serializable {
    @NotNull private Long personId;
    @NotBlank private String holderName;
    @NotBlank private String fullName;
    @NotBlank private String nip;
    private String rankLabel;
    private String holderPosition;
    @NotBlank private String unitName;
    @NotBlank private String unitLabel;
    @NotBlank private String unitPath;

    protected Holder() {}

    Holder(Person person, String rankLabel) {
        this.personId = person.getId();
        this.holderName = person.getName();
        this.fullName = person.getFullName();
        this.nip = person.getNip().value();
        this.rankLabel = rankLabel;
        this.holderPosition = person.getPosition();
        this.unitName = person.getUnit().getName();
        this.unitLabel = person.getUnit().getLabel();
        this.unitPath = person.getUnit().getPath();
    }

    public Long getPersonId() {
        return personId;
    }

    /** Without titles, for lists and searches. */
    public String getHolderName() {
        return holderName;
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

    public String getHolderPosition() {
        return holderPosition;
    }

    public String getUnitName() {
        return unitName;
    }

    public String getUnitLabel() {
        return unitLabel;
    }

    public String getUnitPath() {
        return unitPath;
    }
}
