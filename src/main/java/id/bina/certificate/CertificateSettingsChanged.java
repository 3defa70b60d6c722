package id.bina.certificate;

import id.bina.shared.DomainEvent;

/** The admin changed what later certificates will say. */
public record CertificateSettingsChanged(
        String institution, String signatoryTitle, String signatoryName, String template)
        implements DomainEvent {
    @Override
    public String subject() {
        return "CertificateSettings:1";
    }
}
