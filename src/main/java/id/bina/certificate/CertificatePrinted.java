package id.bina.certificate;

import id.bina.shared.DomainEvent;

/** The document of a certificate was rendered and stored; from now on these bytes are served. */
public record CertificatePrinted(Long certificateId, String number, String sha256)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Certificate:" + certificateId;
    }
}
