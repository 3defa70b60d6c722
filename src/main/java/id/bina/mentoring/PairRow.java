package id.bina.mentoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A pair as the office sees it: who, when, how long, how far. No word of what they talk about.
 *
 * @param goals goals set; done = goals reached
 */
public record PairRow(
        Long id,
        String mentor,
        String mentees,
        String programme,
        Pair.Status status,
        OffsetDateTime startedAt,
        LocalDate plannedUntil,
        OffsetDateTime endedAt,
        List<SessionFacts> sessions,
        long goals,
        long goalsDone)
        implements Serializable {
    public BigDecimal jp() {
        return sessions.stream()
                .map(one -> one.jp() == null ? BigDecimal.ZERO : one.jp())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public int minutes() {
        return sessions.stream().mapToInt(one -> one.minutes() == null ? 0 : one.minutes()).sum();
    }

    public boolean running() {
        return status == Pair.Status.ACTIVE || status == Pair.Status.ENDING;
    }
}
