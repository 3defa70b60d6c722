package id.bina.certificate;

import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** What certificates say: who issues, who signs, how they are numbered. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {
    private static final String HERE = "/certificate/settings?faces-redirect=true";

    @Inject CertificateOffice office;
    @Inject CertificateRecords records;
    @Inject Notice notice;

    private int version;
    private Issuer issuer;
    private String template;
    private String classCode;
    private String unitCode;
    private String emblem;
    private transient Part picture;

    @PostConstruct
    void read() {
        var settings = office.settings();
        version = settings.getVersion();
        issuer = settings.getIssuer().copy();
        template = settings.getTemplate();
        classCode = settings.getClassCode();
        unitCode = settings.getUnitCode();
        emblem = settings.getEmblem() == null ? null : settings.getEmblem().getName();
    }

    public String save() {
        office.change(version, issuer, template, classCode, unitCode);
        notice.info("certificate.settings.saved");
        return HERE;
    }

    public String upload() throws IOException {
        try (var in = picture.getInputStream()) {
            office.bear(in, picture.getSubmittedFileName());
        }
        notice.info("certificate.settings.emblemSaved");
        return HERE;
    }

    public String removeEmblem() {
        office.bearNothing();
        notice.info("certificate.settings.emblemRemoved");
        return HERE;
    }

    public void preview() throws IOException {
        Faces.sendFile("contoh-sertifikat.pdf", true, out -> office.preview(out));
    }

    public List<Certificate> getTroubled() {
        return records.troubled();
    }

    public long getUnprinted() {
        return records.unprinted();
    }

    public Issuer getIssuer() {
        return issuer;
    }

    public String getTemplate() {
        return template;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public String getClassCode() {
        return classCode;
    }

    public void setClassCode(String classCode) {
        this.classCode = classCode;
    }

    public String getUnitCode() {
        return unitCode;
    }

    public void setUnitCode(String unitCode) {
        this.unitCode = unitCode;
    }

    /** File name of the picture, or null for the mark of the portal. */
    public String getEmblem() {
        return emblem;
    }

    public Part getPicture() {
        return picture;
    }

    public void setPicture(Part picture) {
        this.picture = picture;
    }
}
