package id.bina.mentoring;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * A record as the person who looks may read it: the author everything, the mentor what was sent,
 * without the answers when they are not shared.
 */
public record RecordView(
        Long id,
        String author,
        GrowText text,
        GrowFacts facts,
        long sequence,
        String writer,
        long step,
        OffsetDateTime sentAt,
        OffsetDateTime confirmedAt)
        implements Serializable {
    public boolean waiting() {
        return sentAt != null && confirmedAt == null;
    }

    public boolean confirmed() {
        return confirmedAt != null;
    }

    public boolean fresh() {
        return sequence == 0;
    }
}
