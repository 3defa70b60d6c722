package id.bina.mentoring;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Where a pair stands at its end, as one of the pair sees it.
 *
 * @param waitingFor names of those who have not looked back yet
 * @param reflected whether the person who asks has
 */
public record EndingView(
        Long pairId,
        String others,
        String programme,
        Pair.Status status,
        long held,
        long planned,
        BigDecimal jp,
        OffsetDateTime endedAt,
        boolean reflected,
        List<ReflectionRow> reflections,
        List<String> waitingFor,
        List<EvidenceRow> evidence)
        implements Serializable {
    public boolean running() {
        return status == Pair.Status.ACTIVE || status == Pair.Status.ENDING;
    }

    public boolean ending() {
        return status == Pair.Status.ENDING;
    }

    public boolean ended() {
        return status == Pair.Status.ENDED;
    }

    /** Percent of the planned meetings. */
    public int percent() {
        return planned == 0 ? 0 : (int) Math.min(100, held * 100 / planned);
    }
}
