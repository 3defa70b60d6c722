package id.bina.certificate;

import id.bina.shared.PublicCode;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One of a person's own certificates; the file is null while it is being prepared. */
public record MyCertificateRow(
        Long id,
        CertificateNumber number,
        PublicCode code,
        String course,
        BigDecimal jp,
        LocalDate issuedOn,
        LocalDate completedOn,
        Certificate.Status status,
        Long file,
        Long size)
        implements Serializable {
    public boolean valid() {
        return status == Certificate.Status.VALID;
    }

    public boolean prepared() {
        return file != null;
    }
}
