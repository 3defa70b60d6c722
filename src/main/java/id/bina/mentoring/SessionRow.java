package id.bina.mentoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A meeting as one of the pair sees it.
 *
 * @param title what the programme plans for it; empty when it plans nothing
 * @param others names of the other side
 * @param proposedByMe whether the other side is asked to confirm
 * @param changeable whether it can still be moved or cancelled
 */
public record SessionRow(
        Long id,
        Long pairId,
        int number,
        String title,
        String others,
        OffsetDateTime startsAt,
        int minutes,
        MeetingWay way,
        String place,
        MentoringSession.Status status,
        boolean proposedByMe,
        boolean changeable,
        boolean begun,
        LocalDate heldOn,
        Integer heldMinutes,
        BigDecimal jp)
        implements Serializable {
    public boolean open() {
        return status == MentoringSession.Status.PROPOSED
                || status == MentoringSession.Status.CONFIRMED;
    }

    /** Whether the person who looks is asked to confirm the time. */
    public boolean asked() {
        return status == MentoringSession.Status.PROPOSED && !proposedByMe && !begun;
    }

    /** The day it was held, or the day it is planned for. */
    public LocalDate day() {
        return heldOn == null ? MentoringSession.day(startsAt) : heldOn;
    }

    /** Minutes it took, or is planned to take. */
    public int length() {
        return heldMinutes == null ? minutes : heldMinutes;
    }

    public String tone() {
        return switch (status) {
            case PROPOSED -> "warn";
            case CONFIRMED -> "info";
            case HELD -> "ok";
            case CANCELLED -> "n";
        };
    }
}
