package id.bina.certificate;

import id.bina.shared.DomainEvent;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A person got a certificate. */
public record CertificateIssued(
        Long certificateId,
        String number,
        Long personId,
        Long enrolmentId,
        Long courseId,
        String title,
        BigDecimal jp,
        LocalDate issuedOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Certificate:" + certificateId;
    }
}
