package id.bina.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PledgePeriodTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private static PledgePeriod yearly(LocalDate day) {
        return PledgePeriod.on(day, START, 12, 30);
    }

    @Test
    void theFirstYearIsNumberZero() {
        assertThat(yearly(LocalDate.of(2025, 12, 31)))
                .isEqualTo(
                        new PledgePeriod(
                                0, START, LocalDate.of(2025, 12, 31), LocalDate.of(2025, 1, 31)));
    }

    @Test
    void aNewPeriodBeginsOnTheDayItself() {
        assertThat(yearly(LocalDate.of(2026, 1, 1)).number()).isEqualTo(1);
        assertThat(yearly(LocalDate.of(2026, 1, 1)).dueOn()).isEqualTo("2026-01-31");
    }

    @Test
    void withoutRenewalThereIsOnePeriodWithoutAnEnd() {
        var period = PledgePeriod.on(LocalDate.of(2040, 5, 5), START, null, 30);
        assertThat(period).isEqualTo(new PledgePeriod(0, START, null, LocalDate.of(2025, 1, 31)));
        assertThat(period.isOver(LocalDate.of(2099, 1, 1))).isFalse();
    }

    @Test
    void monthsOfDifferentLengthNeitherOverlapNorLeaveAGap() {
        var from = LocalDate.of(2025, 1, 31);
        var before = PledgePeriod.on(from, from, 1, 5);
        for (var day = from.plusDays(1); day.isBefore(from.plusYears(5)); day = day.plusDays(1)) {
            var period = PledgePeriod.on(day, from, 1, 5);
            assertThat(day).isBetween(period.from(), period.to());
            assertThat(period.number() - before.number()).isBetween(0, 1);
            if (period.number() > before.number()) {
                assertThat(period.from()).isEqualTo(before.to().plusDays(1));
            }
            before = period;
        }
    }

    @Test
    void theLastDayToSignLiesWithinThePeriod() {
        assertThat(PledgePeriod.on(START, START, 1, 365).dueOn()).isEqualTo("2025-01-31");
    }

    @Test
    void isLateOnTheDayAfterTheLastOne() {
        var period = yearly(START);
        assertThat(period.isLate(LocalDate.of(2025, 1, 31))).isFalse();
        assertThat(period.isLate(LocalDate.of(2025, 2, 1))).isTrue();
        assertThat(period.isOver(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(period.isOver(LocalDate.of(2026, 1, 1))).isTrue();
    }
}
