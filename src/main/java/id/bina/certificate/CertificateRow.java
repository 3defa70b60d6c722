package id.bina.certificate;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A line of the admin's and auditor's list; the file is null while it is being prepared. */
public record CertificateRow(
        Long id,
        CertificateNumber number,
        String holder,
        String unit,
        String course,
        BigDecimal jp,
        LocalDate issuedOn,
        Certificate.Status status,
        Long file)
        implements Serializable {
    public boolean valid() {
        return status == Certificate.Status.VALID;
    }

    public boolean prepared() {
        return file != null;
    }
}
