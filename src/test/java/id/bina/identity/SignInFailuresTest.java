package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SignInFailuresTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T08:00:00+07:00");
    private final SignInFailures failures = new SignInFailures("198609262015051001");

    @Test
    void fourMistakesAreFree() {
        fail(4);
        assertThat(failures.minutesLeft(NOW)).isZero();
    }

    @Test
    void theFifthAndEachFurtherOneDoublesTheWait() {
        fail(5);
        assertThat(failures.minutesLeft(NOW.plusSeconds(1))).isEqualTo(1);
        fail(1);
        assertThat(failures.minutesLeft(NOW.plusSeconds(1))).isEqualTo(2);
        fail(1);
        assertThat(failures.minutesLeft(NOW.plusSeconds(1))).isEqualTo(4);
    }

    @Test
    void theWaitEndsAndIsNeverLongerThanAnHour() {
        fail(40);
        assertThat(failures.minutesLeft(NOW.plusSeconds(1))).isEqualTo(60);
        assertThat(failures.minutesLeft(NOW.plusMinutes(60))).isZero();
    }

    @Test
    void aDayOfPeaceWipesTheSlate() {
        fail(5);
        failures.count(NOW.plusDays(2));
        assertThat(failures.minutesLeft(NOW.plusDays(2))).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            failures.count(NOW);
        }
    }
}
