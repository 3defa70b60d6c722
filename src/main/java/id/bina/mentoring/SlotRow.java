package id.bina.mentoring;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * A time a mentor offers; the pair in which the person who asks can take it, null for the mentor.
 */
public record SlotRow(
        Long id,
        Long pairId,
        String mentor,
        OffsetDateTime startsAt,
        int minutes,
        MeetingWay way,
        String place)
        implements Serializable {}
