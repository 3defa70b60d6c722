package id.bina.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PledgeDueTest {
    @ParameterizedTest
    @CsvSource({
        "31,",
        "30,MONTH_AHEAD",
        "8,MONTH_AHEAD",
        "7,WEEK_AHEAD",
        "0,WEEK_AHEAD",
        "-1,OVERDUE",
        "-300,OVERDUE"
    })
    void aDayThatComesNearerGoesThroughTheStages(long daysLeft, PledgeDue.Stage stage) {
        assertThat(PledgeDue.Stage.of(daysLeft)).isEqualTo(stage);
    }
}
