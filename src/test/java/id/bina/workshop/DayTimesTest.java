package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class DayTimesTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-12-03T08:30:00+07:00");
    private static final OffsetDateTime END = START.plusHours(4);
    private final DayTimes times =
            new DayTimes(
                    START,
                    END,
                    Duration.ofMinutes(30),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(15));

    @Test
    void checkInOpensHalfAnHourBeforeTheStart() {
        assertThat(times.isEarly(START.minusMinutes(30).minusSeconds(1))).isTrue();
        assertThat(times.isEarly(START.minusMinutes(30))).isFalse();
    }

    @Test
    void nobodyIsLateWithinTheGrace() {
        assertThat(times.isLate(START.plusMinutes(15))).isFalse();
        assertThat(times.isLate(START.plusMinutes(15).plusSeconds(1))).isTrue();
    }

    @Test
    void oneMayLeaveFromShortlyBeforeTheEndUntilHalfAnHourAfterIt() {
        assertThat(times.isLeaving(END.minusMinutes(15).minusSeconds(1))).isFalse();
        assertThat(times.isLeaving(END.minusMinutes(15))).isTrue();
        assertThat(times.isLeaving(END.plusMinutes(30))).isTrue();
        assertThat(times.isLeaving(END.plusMinutes(31))).isFalse();
    }

    @Test
    void nobodyArrivesAfterTheEnd() {
        assertThat(times.isOver(END)).isFalse();
        assertThat(times.isOver(END.plusSeconds(1))).isTrue();
    }
}
