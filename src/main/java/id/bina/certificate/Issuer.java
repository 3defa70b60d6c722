package id.bina.certificate;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Who issues and who signs; set by the admin, copied into every certificate. */
@Embeddable
public class Issuer implements Serializable {
    @NotBlank
    @Size(max = 120)
    private String government;

    @NotBlank
    @Size(max = 160)
    private String institution;

    @NotBlank
    @Size(max = 60)
    private String place;

    /** Position with prefix, such as Plt. Kepala BKPSDM Kota Salatiga. */
    @Size(max = 160)
    private String signatoryTitle;

    @Size(max = 120)
    private String signatoryName;

    @Size(max = 80)
    private String signatoryRank;

    @Size(max = 40)
    private String signatoryNip;

    @NotBlank
    @Size(max = 400)
    private String footer;

    public Issuer() {}

    Issuer copy() {
        var copy = new Issuer();
        copy.government = government;
        copy.institution = institution;
        copy.place = place;
        copy.signatoryTitle = signatoryTitle;
        copy.signatoryName = signatoryName;
        copy.signatoryRank = signatoryRank;
        copy.signatoryNip = signatoryNip;
        copy.footer = footer;
        return copy;
    }

    public String getGovernment() {
        return government;
    }

    public void setGovernment(String government) {
        this.government = government;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getSignatoryTitle() {
        return signatoryTitle;
    }

    public void setSignatoryTitle(String signatoryTitle) {
        this.signatoryTitle = signatoryTitle;
    }

    public String getSignatoryName() {
        return signatoryName;
    }

    public void setSignatoryName(String signatoryName) {
        this.signatoryName = signatoryName;
    }

    public String getSignatoryRank() {
        return signatoryRank;
    }

    public void setSignatoryRank(String signatoryRank) {
        this.signatoryRank = signatoryRank;
    }

    /** 18 digits. */
    public String getSignatoryNip() {
        return signatoryNip;
    }

    public void setSignatoryNip(String signatoryNip) {
        this.signatoryNip = signatoryNip;
    }

    /** The sentence about signatures at the foot of the back. */
    public String getFooter() {
        return footer;
    }

    public void setFooter(String footer) {
        this.footer = footer;
    }
}
