package id.bina.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many look-ups of codes a minute for each address ({@code bina.verify.limit}), so that nobody
 * tries codes by machine.
 */
@ApplicationScoped
public class VerifyLimit {
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "bina.verify.limit", defaultValue = "30")
    int aMinute;

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private long minute;

    /** Counts a look-up; false when there were too many in this minute. */
    public boolean allows(String address) {
        begin(clock.millis() / 60_000);
        return asked.merge(address, 1, Integer::sum) <= aMinute;
    }

    private synchronized void begin(long now) {
        if (now != minute) {
            asked.clear();
            minute = now;
        }
    }
}
