package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GoalTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 31);

    private static Goal goal(Measure measure) {
        return new Goal(null, null, "sealed", measure, DAY);
    }

    private static Measure measure(double from, double to) {
        return new Measure(BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    @Test
    void progressRunsFromTheFirstToTheWantedValueInEitherDirection() {
        var fewer = goal(measure(7, 2));
        assertThat(fewer.getPercent()).isZero();
        fewer.stand(BigDecimal.valueOf(4));
        assertThat(fewer.getPercent()).isEqualTo(60);
        fewer.stand(BigDecimal.valueOf(9));
        assertThat(fewer.getPercent()).as("never below nothing").isZero();
        var more = goal(measure(0, 4));
        more.stand(BigDecimal.valueOf(5));
        assertThat(more.getPercent()).as("never above all").isEqualTo(100);
    }

    @Test
    void aMeasureHasTwoDifferentEnds() {
        assertThatThrownBy(() -> new Measure(BigDecimal.ONE, null))
                .hasMessageContaining("halfMeasure");
        assertThatThrownBy(() -> measure(3, 3)).hasMessageContaining("sameMeasure");
        assertThatThrownBy(() -> measure(0, 10_000_000)).hasMessageContaining("largeMeasure");
    }

    @Test
    void whatHasNoMeasureIsDoneOrNot() {
        var goal = goal(Measure.none());
        assertThatThrownBy(() -> goal.stand(BigDecimal.ONE)).hasMessageContaining("noMeasure");
        assertThat(goal.getPercent()).isZero();
        goal.done("sealed", DAY);
        assertThat(goal.getPercent()).isEqualTo(100);
        assertThatThrownBy(() -> goal.drop(DAY)).hasMessageContaining("goal.closed");
    }

    @Test
    void anActionIsDoneOnceAndRemindedOfOnceADay() {
        var action = new AgreedAction(null, null, "sealed", DAY);
        assertThat(action.remind(DAY)).isTrue();
        assertThat(action.remind(DAY)).isFalse();
        assertThat(action.remind(DAY.plusDays(7))).isTrue();
        action.done(null, DAY);
        assertThat(action.remind(DAY.plusDays(8))).isFalse();
        assertThatThrownBy(() -> action.done(null, DAY)).hasMessageContaining("action.done");
    }
}
