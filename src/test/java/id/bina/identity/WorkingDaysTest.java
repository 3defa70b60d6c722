package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 23);
    private static final Set<LocalDate> CHRISTMAS =
            Set.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 25));

    @Test
    void aWeekendDoesNotCount() {
        assertThat(WorkingDays.plus(WEDNESDAY, 3, Set.of())).isEqualTo("2026-12-28");
    }

    @Test
    void aHolidayDoesNotCount() {
        assertThat(WorkingDays.plus(WEDNESDAY, 3, CHRISTMAS)).isEqualTo("2026-12-30");
    }

    @Test
    void noDaysIsTheDayItselfEvenOnASunday() {
        var sunday = LocalDate.of(2026, 12, 27);
        assertThat(WorkingDays.plus(sunday, 0, CHRISTMAS)).isEqualTo(sunday);
        assertThat(WorkingDays.isWorking(sunday, CHRISTMAS)).isFalse();
    }

    @Test
    void aHolidayIsNoWorkingDay() {
        assertThat(WorkingDays.isWorking(LocalDate.of(2026, 12, 25), CHRISTMAS)).isFalse();
        assertThat(WorkingDays.isWorking(WEDNESDAY, CHRISTMAS)).isTrue();
    }
}
