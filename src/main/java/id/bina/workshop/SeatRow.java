package id.bina.workshop;

import id.bina.identity.Nip;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A person in a cohort, for the office and the trainers. */
public record SeatRow(
        Long id,
        Long personId,
        String name,
        Nip nip,
        String position,
        String unitName,
        String unitShortName,
        Registration.Status status,
        Integer queueNumber,
        OffsetDateTime requestedAt,
        OffsetDateTime heldUntil,
        String approver,
        String reason)
        implements Serializable {
    /** The short name people use, or the full one. */
    public String unitLabel() {
        return unitShortName == null || unitShortName.isBlank() ? unitName : unitShortName;
    }
}
