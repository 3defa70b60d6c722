package id.bina.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * At most 30 look-ups of codes a minute for each address, so that nobody tries codes by machine.
 */
@ApplicationScoped
public class VerifyLimit {
    static final int A_MINUTE = 30;

    @Inject Clock clock;

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private long minute;

    /** Counts a look-up; false when there were too many in this minute. */
    public boolean allows(String address) {
        begin(clock.millis() / 60_000);
        return asked.merge(address, 1, Integer::sum) <= A_MINUTE;
    }

    private synchronized void begin(long now) {
        if (now != minute) {
            asked.clear();
            minute = now;
        }
    }
}
