package id.bina.certificate;

import id.bina.shared.DomainEvent;

/** Somebody other than the holder fetched the document. */
public record CertificateDownloaded(Long certificateId, String number) implements DomainEvent {
    @Override
    public String subject() {
        return "Certificate:" + certificateId;
    }
}
