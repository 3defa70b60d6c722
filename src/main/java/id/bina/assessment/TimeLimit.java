package id.bina.assessment;

import java.time.Duration;
import java.time.OffsetDateTime;

/** When one attempt may be answered; without a deadline for ever. */
record TimeLimit(OffsetDateTime startedAt, OffsetDateTime deadline) {
    /** How long after the deadline an answer given in time may still arrive. */
    static final Duration GRACE = Duration.ofMinutes(10);

    /** Before the deadline always; in the grace only what was answered before the deadline. */
    boolean accepts(OffsetDateTime answeredAt, OffsetDateTime now) {
        return !isUp(now) || !isOver(now) && answeredAt != null && !answeredAt.isAfter(deadline);
    }

    /** A device's clock may be wrong: never before the start, never after the arrival. */
    OffsetDateTime plausible(OffsetDateTime answeredAt, OffsetDateTime now) {
        if (answeredAt == null || answeredAt.isAfter(now)) {
            return now;
        }
        return answeredAt.isBefore(startedAt) ? startedAt : answeredAt;
    }

    boolean isUp(OffsetDateTime now) {
        return deadline != null && now.isAfter(deadline);
    }

    /** Time and grace are over: only closing is left. */
    boolean isOver(OffsetDateTime now) {
        return deadline != null && now.isAfter(deadline.plus(GRACE));
    }

    /** Whole seconds left; null without a deadline, 0 when the time is up. */
    Long secondsLeft(OffsetDateTime now) {
        return deadline == null ? null : Math.max(0, Duration.between(now, deadline).toSeconds());
    }
}
