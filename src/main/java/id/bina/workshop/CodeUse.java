package id.bina.workshop;

import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * A code that somebody used, judged by time alone. The rotation is known from the code itself; the
 * device says when it was typed, the server when it arrived. A device's clock alone proves nothing:
 * it only counts together with the code.
 *
 * @param step the rotation of the code
 * @param savedAt when the device kept it
 * @param arrivedAt when the server got it
 */
record CodeUse(long step, OffsetDateTime savedAt, OffsetDateTime arrivedAt) {
    /** What arrives this soon after it was typed was typed with a network. */
    static final Duration LIVE = Duration.ofSeconds(30);

    /** How long what was typed without a network may take to arrive. */
    static final Duration DELIVERY = Duration.ofHours(1);

    /** How far the clock of a device may be off. */
    static final Duration SKEW = Duration.ofMinutes(1);

    /** What time says about it. */
    enum Timing {
        /** Of the current or the just ended rotation. */
        LIVE,
        /** Typed without a network, at a time that fits the code, and delivered within the hour. */
        DELIVERED,
        /** The same, but delivered later: a person decides. */
        TOO_LATE,
        /** Of a rotation that had ended. */
        OLD
    }

    /** The moment that counts: a device cannot have typed something after it arrived. */
    static OffsetDateTime moment(OffsetDateTime savedAt, OffsetDateTime arrivedAt) {
        return isLive(savedAt, arrivedAt) ? arrivedAt : savedAt;
    }

    private static boolean isLive(OffsetDateTime savedAt, OffsetDateTime arrivedAt) {
        return savedAt == null || savedAt.plus(LIVE).isAfter(arrivedAt);
    }

    OffsetDateTime moment() {
        return moment(savedAt, arrivedAt);
    }

    Timing timing() {
        if (isLive(savedAt, arrivedAt)) {
            return isCurrent() ? Timing.LIVE : Timing.OLD;
        }
        if (!fits()) {
            return Timing.OLD;
        }
        return savedAt.plus(DELIVERY).isBefore(arrivedAt) ? Timing.TOO_LATE : Timing.DELIVERED;
    }

    /** One rotation ahead is the trainer's phone running fast. */
    private boolean isCurrent() {
        long now = RotatingCode.step(arrivedAt);
        return step >= now - 1 && step <= now + 1;
    }

    /** Whether the code was, or had just been, on show when the device kept it. */
    private boolean fits() {
        var shown = RotatingCode.begin(step);
        return !savedAt.isBefore(shown.minus(SKEW))
                && !savedAt.isAfter(shown.plus(RotatingCode.ROTATION.multipliedBy(2)).plus(SKEW));
    }
}
