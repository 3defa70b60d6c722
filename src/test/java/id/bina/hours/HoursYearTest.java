package id.bina.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HoursYearTest {
    private static HoursYear year(String day, int jp, Integer minimum, Integer maximum) {
        var today = LocalDate.parse(day);
        return new HoursYear(
                today.withDayOfYear(1),
                today.withDayOfYear(today.lengthOfYear()),
                today,
                BigDecimal.valueOf(jp),
                BigDecimal.ZERO,
                minimum == null ? null : BigDecimal.valueOf(minimum),
                maximum == null ? null : BigDecimal.valueOf(maximum),
                null,
                Certainty.SEEN,
                false);
    }

    @Test
    void halfTheYearAtSixHoursGivesTwelveOfTwenty() {
        var half = year("2026-07-01", 6, 20, null);
        assertThat(half.forecast()).isEqualByComparingTo("12");
        assertThat(half.missing()).isEqualByComparingTo("14");
        assertThat(half.daysLeft()).isEqualTo(183);
    }

    @Test
    void theForecastIsNeverLessThanWhatIsRecognised() {
        assertThat(year("2026-12-31", 9, 20, null).forecast()).isEqualByComparingTo("9");
        assertThat(year("2026-01-01", 0, 20, null).forecast()).isEqualByComparingTo("0");
    }

    @Test
    void aCeilingIsToldAndAsksForNothing() {
        var contract = year("2026-07-01", 30, null, 24);
        assertThat(contract.isFulfilled()).isTrue();
        assertThat(contract.above()).isEqualByComparingTo("6");
        assertThat(contract.percent()).isEqualTo(100);
    }
}
