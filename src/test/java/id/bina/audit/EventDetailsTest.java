package id.bina.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventDetailsTest {
    private record Revoked(Long personId, LocalDate on, String reason, Integer score, boolean late)
            implements DomainEvent {}

    @Test
    void numbersAndDatesAreFactsAndWordsAreTexts() {
        var details =
                EventDetails.of(
                        new Revoked(7L, LocalDate.of(2026, 11, 2), "Salah nama", null, true));

        assertThat(details.facts())
                .isEqualTo("{\"late\":true,\"on\":\"2026-11-02\",\"personId\":7,\"score\":null}");
        assertThat(details.texts()).isEqualTo("{\"reason\":\"Salah nama\"}");
        assertThat(details.about()).isEqualTo(7);
    }

    @Test
    void whatIsWrittenCanBeRead() {
        String hostile = "a\"b\\c\nd}{,\":\u0001 <script>";
        var details = EventDetails.of(Map.of("reason", hostile, "other", "x,y"));

        assertThat(EventDetails.read(details.texts()))
                .containsEntry("reason", hostile)
                .containsEntry("other", "x,y")
                .hasSize(2);
    }

    @Test
    void aMissingValueIsReadAsEmpty() {
        assertThat(EventDetails.read("{\"score\":null,\"n\":3}"))
                .containsEntry("score", "")
                .containsEntry("n", "3");
    }

    @Test
    void veryLongWordsAreCut() {
        var details = EventDetails.of(Map.of("reason", "x".repeat(50_000)));

        assertThat(details.texts()).hasSizeLessThan(2100);
    }
}
