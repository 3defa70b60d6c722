package id.bina.hours;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.identity.PositionLevel;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CompetenceEstimateTest {
    private static CompetenceEstimate of(
            PositionLevel level, int jp, boolean seminar, boolean training) {
        return new CompetenceEstimate(level, BigDecimal.valueOf(jp), seminar, training);
    }

    @Test
    void fourteenHoursLackSixForTheTechnicalPoints() {
        var estimate = of(PositionLevel.PELAKSANA, 14, true, false);
        assertThat(estimate.missingJp()).isEqualByComparingTo("6");
        assertThat(estimate.points()).isEqualByComparingTo("17.5");
    }

    @Test
    void everybodyCanReachFortyPoints() {
        for (var level : PositionLevel.values()) {
            assertThat(of(level, 20, true, true).points()).isEqualByComparingTo("40");
        }
        assertThat(of(null, 20, true, false).points()).isEqualByComparingTo("40");
    }

    @Test
    void onlyPostsThatLeadOrHaveALadderAreAskedForATraining() {
        assertThat(of(PositionLevel.PELAKSANA, 0, false, false).isTrainingAsked()).isFalse();
        assertThat(of(PositionLevel.JF_MAHIR, 0, false, false).isTrainingAsked()).isTrue();
    }
}
