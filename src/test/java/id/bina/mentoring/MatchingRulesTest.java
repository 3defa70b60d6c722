package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingRulesTest {
    @Test
    void ranksAreReadInOrderWhateverTheGaps() {
        assertThat(Ranks.inOrder(Map.of(7L, 3, 8L, 0, 9L, 1))).containsExactly(9L, 7L);
    }

    @Test
    void aRankGivenTwiceIsRefused() {
        assertThatThrownBy(() -> Ranks.inOrder(Map.of(7L, 1, 8L, 1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("mentoring.request.sameRank");
    }

    @Test
    void circlesAreAsFewAndAsEvenAsPossible() {
        assertThat(IntakeStart.circles(List.of(1, 2, 3, 4, 5, 6, 7), 3))
                .containsExactly(List.of(1, 2), List.of(3, 4), List.of(5, 6, 7));
        assertThat(IntakeStart.circles(List.of(1, 2), 1)).hasSize(2);
    }

    @Test
    void anyDayMeetsTheDaysOfTheOther() {
        var thursday = new Weekdays(Set.of(DayOfWeek.THURSDAY));
        assertThat(Weekdays.ANY.common(thursday)).containsExactly(DayOfWeek.THURSDAY);
        assertThat(thursday.common(new Weekdays(Set.of(DayOfWeek.FRIDAY)))).isEmpty();
    }

    @Test
    void weekdaysAreStoredInTheOrderOfTheWeek() {
        var column = new Weekdays.Column();
        var days = new Weekdays(Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY));
        assertThat(column.convertToDatabaseColumn(days)).isEqualTo("MONDAY,FRIDAY");
        assertThat(column.convertToEntityAttribute("MONDAY,FRIDAY")).isEqualTo(days);
    }

    @Test
    void anOpeningCannotStartBeforeJoiningEnds() {
        var day = LocalDate.of(2026, 12, 1);
        assertThatThrownBy(() -> new Intake(null, "Angkatan I", day, day.minusDays(1)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("mentoring.intake.dates");
    }
}
