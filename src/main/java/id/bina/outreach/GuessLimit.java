package id.bina.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * So many wrong tokens a minute from one address ({@code bina.action.guesses}), on each node. Good
 * ones are not counted: a whole office may share one address.
 */
@ApplicationScoped
public class GuessLimit {
    private static final long MINUTE = 60_000;

    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "bina.action.guesses", defaultValue = "10")
    int aMinute;

    private final Map<String, Integer> wrong = new ConcurrentHashMap<>();
    private long minute;

    /** Whether this address may try; asked before a token is looked at. */
    boolean allows(String address) {
        begin(clock.millis() / MINUTE);
        return wrong.getOrDefault(address, 0) < aMinute;
    }

    void missed(String address) {
        wrong.merge(address, 1, Integer::sum);
    }

    private synchronized void begin(long now) {
        if (now != minute) {
            wrong.clear();
            minute = now;
        }
    }
}
