package id.bina;

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
 * The clock of the server under test: the real one, until a test stops it at a moment. A test that
 * stops it lets it go again in a {@code finally}.
 */
@Alternative
@Priority(3000)
@ApplicationScoped
public class FixedClock {
    private static volatile Clock current = Clock.system(Now.ZONE);

    public static void stopAt(OffsetDateTime moment) {
        current = Clock.fixed(moment.toInstant(), Now.ZONE);
    }

    public static void run() {
        current = Clock.system(Now.ZONE);
    }

    @Produces
    Clock clock() {
        return new Adjustable();
    }

    /** Serializable, because page beans that keep it may be passivated. */
    private static final class Adjustable extends Clock implements Serializable {
        @Override
        public ZoneId getZone() {
            return current.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return current.withZone(zone);
        }

        @Override
        public Instant instant() {
            return current.instant();
        }
    }
}
