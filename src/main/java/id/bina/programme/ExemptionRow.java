package id.bina.programme;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A request to be excused, for those who decide.
 *
 * @param decidable whether the person who asks may decide about this person
 */
public record ExemptionRow(
        Long id,
        Long personId,
        String person,
        String unit,
        String duty,
        Long askedById,
        String askedBy,
        OffsetDateTime askedAt,
        String reason,
        LocalDate untilOn,
        Exemption.Status status,
        LocalDate decidedOn,
        String answer,
        boolean decidable)
        implements Serializable {
    public boolean open() {
        return status == Exemption.Status.ASKED;
    }

    /** Nobody decides what he or she asked for, or what is about himself or herself. */
    public boolean decidableBy(Long id) {
        return decidable && open() && !personId.equals(id) && !askedById.equals(id);
    }
}
