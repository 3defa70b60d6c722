package id.bina.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * A move on the page of a person.
 *
 * @param plannedBy name of who filed it, or null
 * @param refusal why it was not possible on its day, or null
 */
public record MoveRow(
        Long id,
        LocalDate effectiveOn,
        Set<MovePart> parts,
        String unit,
        String position,
        String decree,
        String reason,
        PlannedMove.Status status,
        String plannedBy,
        OffsetDateTime endedAt,
        String refusal)
        implements Serializable {
    public boolean open() {
        return status == PlannedMove.Status.PLANNED;
    }

    static MoveRow of(PlannedMove move) {
        var by = move.getPlannedBy();
        return new MoveRow(
                move.getId(),
                move.getEffectiveOn(),
                move.getParts(),
                move.getParts().contains(MovePart.UNIT) ? move.getUnit().getName() : null,
                move.getParts().contains(MovePart.POSITION) ? move.getPosition() : null,
                move.getDecree(),
                move.getReason(),
                move.getStatus(),
                by == null ? null : by.getName(),
                move.getEndedAt(),
                move.getRefusal());
    }
}
