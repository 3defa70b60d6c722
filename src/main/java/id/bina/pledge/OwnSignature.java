package id.bina.pledge;

import id.bina.shared.PublicCode;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** One of the own signatures; the file is null while the newest document is being prepared. */
public record OwnSignature(
        Long id,
        String title,
        int number,
        boolean sample,
        LocalDate periodFrom,
        LocalDate periodTo,
        OffsetDateTime signedAt,
        PledgeSignature.Status status,
        PublicCode code,
        Long file,
        Long size)
        implements Serializable {
    public boolean complete() {
        return status == PledgeSignature.Status.COMPLETE;
    }

    public boolean prepared() {
        return file != null;
    }

    public boolean over(LocalDate today) {
        return periodTo != null && today.isAfter(periodTo);
    }
}
