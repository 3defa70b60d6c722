package id.bina.workshop;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * When people may check in to a session and out of it. Check-in opens before the start and ends
 * with the session; check-out opens shortly before the end and ends a while after it.
 *
 * @param starts of the session
 * @param ends of the session
 * @param opensBefore how long before the start one may check in
 * @param grace after the start in which nobody is late
 * @param leavesBefore how long before the end one may check out
 */
record DayTimes(
        OffsetDateTime starts,
        OffsetDateTime ends,
        Duration opensBefore,
        Duration grace,
        Duration leavesBefore) {
    /** How long after the end one may still check out. */
    static final Duration AFTER = Duration.ofMinutes(30);

    OffsetDateTime opens() {
        return starts.minus(opensBefore);
    }

    OffsetDateTime leaving() {
        return ends.minus(leavesBefore);
    }

    OffsetDateTime closes() {
        return ends.plus(AFTER);
    }

    boolean isEarly(OffsetDateTime moment) {
        return moment.isBefore(opens());
    }

    /** Whether nobody can arrive any more. */
    boolean isOver(OffsetDateTime moment) {
        return moment.isAfter(ends);
    }

    boolean isClosed(OffsetDateTime moment) {
        return moment.isAfter(closes());
    }

    boolean isLate(OffsetDateTime arrival) {
        return arrival.isAfter(starts.plus(grace));
    }

    /** Whether somebody who is in may check out. */
    boolean isLeaving(OffsetDateTime moment) {
        return !moment.isBefore(leaving()) && !isClosed(moment);
    }
}
