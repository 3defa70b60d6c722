package id.bina.programme;

import id.bina.certificate.CertificateNumber;
import java.io.Serializable;
import java.time.LocalDate;

/** What fulfilled a duty once, with its certificate. */
public record DutyPass(
        Long cycleId, String duty, int round, LocalDate fulfilledOn, CertificateNumber number)
        implements Serializable {}
