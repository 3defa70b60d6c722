package id.bina.certificate;

import id.bina.shared.DomainEvent;

/** A certificate proves nothing any more, for this reason. */
public record CertificateRevoked(Long certificateId, String number, Long personId, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Certificate:" + certificateId;
    }
}
