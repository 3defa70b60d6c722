package id.bina.demo;

import id.bina.shared.Now;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * The clock of the city, which the demonstration can set back while it plays the past. It is set
 * per thread, so that whoever uses the portal meanwhile sees the real time; and only from inside
 * this package, so that nothing else can.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class DemoClock {
    private static final ThreadLocal<Instant> PLAYED = new ThreadLocal<>();

    /** From now on, on this thread, it is this time; it stands still until the next call. */
    void set(OffsetDateTime time) {
        PLAYED.set(time.toInstant());
    }

    /** This thread is back in the present. */
    void reset() {
        PLAYED.remove();
    }

    /** Stands in for the clock of {@link Now}; the fixed clock of the tests has a higher rank. */
    @Produces
    Clock clock() {
        return new Played(Now.ZONE);
    }

    private static final class Played extends Clock implements Serializable {
        private final ZoneId zone;

        Played(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Played(other);
        }

        @Override
        public Instant instant() {
            Instant played = PLAYED.get();
            return played == null ? Clock.systemUTC().instant() : played;
        }
    }
}
