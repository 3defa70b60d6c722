package id.bina.certificate;

import id.bina.shared.NotFound;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Everything about one certificate; the admin may revoke it here. */
@Named
@ViewScoped
public class CertificatePage implements Serializable {
    @Inject CertificateRecords records;
    @Inject Certificates certificates;
    @Inject Notice notice;

    private String id;
    private String reason;
    private Certificate certificate;

    public void open() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFound();
        }
        certificate = records.details(Long.valueOf(id));
    }

    public String revoke() {
        certificates.revoke(certificate.getId(), reason);
        notice.info("certificate.revoked", certificate.getNumber());
        return "/certificate/certificate?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Certificate getCertificate() {
        return certificate;
    }
}
