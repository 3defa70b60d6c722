package id.bina.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time: the clock of the city (WIB, no daylight saving). */
@ApplicationScoped
public class Now {
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
