package id.bina.mentoring;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A request as its mentee sees it.
 *
 * @param pairId the pair that came of it, or null
 * @param pairRuns whether that pair has not ended yet
 */
public record RequestView(
        Long id,
        MentoringRequest.Status status,
        String programme,
        int weeks,
        Problem problem,
        boolean ownLine,
        boolean exchange,
        OffsetDateTime sentAt,
        OffsetDateTime closedAt,
        Long pairId,
        boolean pairRuns,
        List<ChoiceRow> choices)
        implements Serializable {
    static RequestView of(MentoringRequest request, Pair pair, List<Choice> choices) {
        return new RequestView(
                request.getId(),
                request.getStatus(),
                request.getProgramme().getTitle(),
                request.getProgramme().getWeeks(),
                request.getProblem(),
                request.isOwnLine(),
                request.isExchange(),
                request.getSentAt(),
                request.getClosedAt(),
                pair == null ? null : pair.getId(),
                pair != null && pair.isRunning(),
                choices.stream().map(ChoiceRow::of).toList());
    }

    public boolean draft() {
        return status == MentoringRequest.Status.DRAFT;
    }

    public boolean sent() {
        return status == MentoringRequest.Status.SENT;
    }

    public boolean paired() {
        return status == MentoringRequest.Status.PAIRED;
    }

    /** Whether the person may look for a mentor again. */
    public boolean over() {
        return !draft() && !sent() && !pairRuns;
    }

    public boolean usedUp() {
        return status == MentoringRequest.Status.USED_UP;
    }
}
