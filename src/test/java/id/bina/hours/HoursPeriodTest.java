package id.bina.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoursPeriodTest {
    @Test
    void theCalendarYearHoldsItsLeapDay() {
        var year = HoursPeriod.of(DutyPeriod.CALENDAR_YEAR, null, LocalDate.of(2028, 2, 29));
        assertThat(year.from()).isEqualTo("2028-01-01");
        assertThat(year.to()).isEqualTo("2028-12-31");
        assertThat(year.assumed()).isFalse();
    }

    @Test
    void anUnknownContractTakesTheCalendarYearAndSaysSo() {
        var year = HoursPeriod.of(DutyPeriod.CONTRACT_YEAR, null, LocalDate.of(2026, 5, 1));
        assertThat(year.from()).isEqualTo("2026-01-01");
        assertThat(year.assumed()).isTrue();
    }

    @Test
    void contractYearsFollowEachOtherWithoutGapEvenFromALeapDay() {
        var first = LocalDate.of(2024, 2, 29);
        var previous = HoursPeriod.of(DutyPeriod.CONTRACT_YEAR, first, first);
        for (var day = first; day.isBefore(first.plusYears(10)); day = day.plusDays(1)) {
            var year = HoursPeriod.of(DutyPeriod.CONTRACT_YEAR, first, day);
            assertThat(year.contains(day)).as("%s", day).isTrue();
            if (!year.equals(previous)) {
                assertThat(year.from()).isEqualTo(previous.to().plusDays(1));
                previous = year;
            }
        }
        assertThat(
                        HoursPeriod.of(DutyPeriod.CONTRACT_YEAR, first, LocalDate.of(2028, 2, 29))
                                .from())
                .isEqualTo("2028-02-29");
    }
}
