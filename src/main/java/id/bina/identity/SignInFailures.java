package id.bina.identity;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * Wrong passwords for one number, known or not: unknown numbers are locked alike, so that the
 * answer tells nobody who exists. After five failures each further one doubles the wait, up to an
 * hour.
 */
@Entity
public class SignInFailures extends Persistent {
    private static final int FREE = 5;

    private String number;
    private int failures;
    private OffsetDateTime lockedUntil;
    private OffsetDateTime lastAt;

    protected SignInFailures() {}

    SignInFailures(String number) {
        this.number = number;
    }

    void count(OffsetDateTime now) {
        failures = isForgotten(now) ? 1 : failures + 1;
        lastAt = now;
        if (failures >= FREE) {
            long minutes = Math.min(60, 1L << Math.min(6, failures - FREE));
            lockedUntil = now.plus(Duration.ofMinutes(minutes));
        }
    }

    /** A day of peace wipes the slate. */
    private boolean isForgotten(OffsetDateTime now) {
        return lastAt != null && now.isAfter(lastAt.plusDays(1));
    }

    /** Full minutes still to wait, 0 when sign-in is open. */
    long minutesLeft(OffsetDateTime now) {
        return lockedUntil == null || !now.isBefore(lockedUntil)
                ? 0
                : Duration.between(now, lockedUntil).toMinutes() + 1;
    }
}
