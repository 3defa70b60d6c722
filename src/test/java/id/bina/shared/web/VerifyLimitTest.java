package id.bina.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VerifyLimitTest {
    private static final int A_MINUTE = 30;
    private final Instant start = Instant.parse("2026-10-14T02:41:10Z");
    private final VerifyLimit limit = new VerifyLimit();

    private void at(Instant moment) {
        limit.aMinute = A_MINUTE;
        limit.clock = Clock.fixed(moment, ZoneOffset.UTC);
    }

    @Test
    void refusesTheThirtyFirstLookUpOfAMinuteAndOnlyOfThisAddress() {
        at(start);
        for (int i = 0; i < A_MINUTE; i++) {
            assertThat(limit.allows("10.0.0.1")).isTrue();
        }
        assertThat(limit.allows("10.0.0.1")).isFalse();
        assertThat(limit.allows("10.0.0.2")).isTrue();
    }

    @Test
    void forgetsWithTheNextMinute() {
        at(start);
        for (int i = 0; i <= A_MINUTE; i++) {
            limit.allows("10.0.0.1");
        }
        at(start.plus(Duration.ofMinutes(1)));
        assertThat(limit.allows("10.0.0.1")).isTrue();
    }
}
