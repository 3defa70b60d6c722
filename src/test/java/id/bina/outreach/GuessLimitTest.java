package id.bina.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessLimitTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private final GuessLimit limit = new GuessLimit();

    GuessLimitTest() {
        limit.aMinute = 3;
        at(NOON);
    }

    @Test
    void refusesAfterTooManyWrongOnesFromOneAddress() {
        miss("10.0.0.1", 3);
        assertThat(limit.allows("10.0.0.1")).isFalse();
        assertThat(limit.allows("10.0.0.2")).isTrue();
    }

    @Test
    void goodOnesAreNotCounted() {
        for (int i = 0; i < 50; i++) {
            assertThat(limit.allows("10.0.0.1")).isTrue();
        }
    }

    @Test
    void opensAgainWithTheNextMinute() {
        miss("10.0.0.1", 5);
        at(NOON.plusSeconds(60));
        assertThat(limit.allows("10.0.0.1")).isTrue();
    }

    private void miss(String address, int times) {
        for (int i = 0; i < times; i++) {
            limit.allows(address);
            limit.missed(address);
        }
    }

    private void at(Instant moment) {
        limit.clock = Clock.fixed(moment, ZoneOffset.UTC);
    }
}
