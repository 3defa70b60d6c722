package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.workshop.CodeUse.Timing;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The edges of a rotation, with a network and without. */
class CodeUseTest {
    private static final OffsetDateTime SHOWN = OffsetDateTime.parse("2026-12-03T08:30:00+07:00");
    private static final long STEP = RotatingCode.step(SHOWN);

    private static Timing live(int seconds) {
        var now = SHOWN.plusSeconds(seconds);
        return new CodeUse(STEP, now.minusSeconds(1), now).timing();
    }

    private static Timing delivered(int savedSeconds, int arrivedMinutes) {
        return new CodeUse(STEP, SHOWN.plusSeconds(savedSeconds), SHOWN.plusMinutes(arrivedMinutes))
                .timing();
    }

    @Test
    void aCodeCountsInItsOwnAndTheNextRotation() {
        assertThat(live(0)).isEqualTo(Timing.LIVE);
        assertThat(live(19)).isEqualTo(Timing.LIVE);
        assertThat(live(39)).isEqualTo(Timing.LIVE);
    }

    @Test
    void afterThatItIsOld() {
        assertThat(live(40)).isEqualTo(Timing.OLD);
        assertThat(live(3600)).isEqualTo(Timing.OLD);
    }

    @Test
    void aPhoneOfTheTrainerThatRunsABitFastIsForgiven() {
        assertThat(live(-5)).isEqualTo(Timing.LIVE);
        assertThat(live(-25)).isEqualTo(Timing.OLD);
    }

    @Test
    void withoutADevicesTimeOnlyTheArrivalCounts() {
        assertThat(new CodeUse(STEP, null, SHOWN.plusSeconds(10)).timing()).isEqualTo(Timing.LIVE);
        assertThat(new CodeUse(STEP, null, SHOWN.plusMinutes(10)).timing()).isEqualTo(Timing.OLD);
    }

    @Test
    void whatWasTypedOfflineCountsWhenTheTimeFitsTheCode() {
        assertThat(delivered(10, 40)).isEqualTo(Timing.DELIVERED);
        assertThat(delivered(-60, 40)).isEqualTo(Timing.DELIVERED);
        assertThat(delivered(100, 40)).isEqualTo(Timing.DELIVERED);
        assertThat(delivered(-61, 40)).isEqualTo(Timing.OLD);
        assertThat(delivered(101, 40)).isEqualTo(Timing.OLD);
    }

    @Test
    void afterAnHourAPersonDecides() {
        assertThat(delivered(0, 60)).isEqualTo(Timing.DELIVERED);
        assertThat(delivered(0, 61)).isEqualTo(Timing.TOO_LATE);
    }

    @Test
    void aDeviceCannotHaveTypedAfterTheArrival() {
        var use = new CodeUse(STEP, SHOWN.plusDays(1), SHOWN.plusSeconds(5));
        assertThat(use.moment()).isEqualTo(SHOWN.plusSeconds(5));
        assertThat(use.timing()).isEqualTo(Timing.LIVE);
    }
}
