package id.bina.certificate;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Nip;
import id.bina.shared.Persistent;
import id.bina.shared.files.StoredFile;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the admin decides about certificates. One row; a change touches only later certificates. */
@Entity
public class CertificateSettings extends Persistent {
    static final Long ID = 1L;

    @NotNull @Embedded private Issuer issuer = new Issuer();

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile emblem;

    @NotBlank private String template;

    /** Classification code of archives, such as 800. */
    @NotBlank
    @Size(max = 20)
    private String classCode;

    @NotBlank
    @Size(max = 20)
    private String unitCode;

    protected CertificateSettings() {}

    /** Takes over all values of the form; the number of a signatory must be one. */
    void change(Issuer newIssuer, String newTemplate, String newClass, String newUnit) {
        require(isPlain(newClass), "certificate.settings.badClass");
        require(isPlain(newUnit), "certificate.settings.badUnit");
        template = new NumberTemplate(newTemplate).text();
        classCode = newClass;
        unitCode = newUnit;
        issuer = newIssuer.copy();
        String nip = newIssuer.getSignatoryNip();
        issuer.setSignatoryNip(nip == null || nip.isBlank() ? null : Nip.of(nip).value());
    }

    void bear(StoredFile picture) {
        emblem = picture;
    }

    /** The series from which certificates of this year take their numbers. */
    String series(int year) {
        return new NumberTemplate(template).series(classCode, unitCode, year);
    }

    private static boolean isPlain(String code) {
        return code != null && code.matches("[A-Za-z0-9.-]{1,20}");
    }

    public Issuer getIssuer() {
        return issuer;
    }

    /** A picture instead of the mark of the portal, or null. */
    public StoredFile getEmblem() {
        return emblem;
    }

    public String getTemplate() {
        return template;
    }

    public String getClassCode() {
        return classCode;
    }

    public String getUnitCode() {
        return unitCode;
    }
}
