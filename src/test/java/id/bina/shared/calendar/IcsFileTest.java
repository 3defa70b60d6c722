package id.bina.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IcsFileTest {
    private static final TimeZone ZONE = TimeZone.getDefault();

    @AfterEach
    void backToTheZoneOfTheMachine() {
        TimeZone.setDefault(ZONE);
    }

    private static IcsEvent event(boolean cancelled) {
        return new IcsEvent(
                "session-12@bina",
                cancelled ? 4 : 3,
                OffsetDateTime.parse("2026-11-25T02:05:09Z"),
                OffsetDateTime.parse("2026-12-03T01:30:00Z"),
                OffsetDateTime.parse("2026-12-03T12:00:00+07:00"),
                "Memangkas Waktu Layanan: Memetakan alur; bersama, berempat",
                "Aula BKPSDM, Jalan Letjend. Sukowati Nomor 51",
                "Baris satu\nBaris dua \\ selesai",
                "https://bina.salatiga.go.id/workshop/workshop?id=12",
                cancelled);
    }

    private static String golden(String name) throws IOException {
        try (var in = IcsFileTest.class.getResourceAsStream("/calendar/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Jakarta", "America/Los_Angeles"})
    void isTheGoldenFileOnEveryServer(String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(IcsFile.of("Lokakarya", List.of(event(false))))
                .isEqualTo(golden("workshop.ics"));
        assertThat(IcsFile.of("Lokakarya", List.of(event(true))))
                .isEqualTo(golden("cancelled.ics"));
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoSignIsCut() {
        var wide =
                new IcsEvent(
                        "x@bina",
                        0,
                        OffsetDateTime.parse("2026-11-25T02:05:09Z"),
                        OffsetDateTime.parse("2026-12-03T01:30:00Z"),
                        OffsetDateTime.parse("2026-12-03T02:30:00Z"),
                        "\u00e9\ud83d\ude80".repeat(60),
                        null,
                        null,
                        null,
                        false);
        String text = IcsFile.of("Uji", List.of(wide));
        assertThat(text.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("\u00e9\ud83d\ude80".repeat(60));
    }

    @Test
    void whatPeopleWriteCannotAddLines() {
        var hostile =
                new IcsEvent(
                        "x@bina",
                        0,
                        OffsetDateTime.parse("2026-11-25T02:05:09Z"),
                        OffsetDateTime.parse("2026-12-03T01:30:00Z"),
                        OffsetDateTime.parse("2026-12-03T02:30:00Z"),
                        "Judul\r\nATTENDEE:mailto:x@y",
                        null,
                        null,
                        "https://x\r\nATTENDEE:y",
                        false);
        assertThat(IcsFile.of("Uji", List.of(hostile)).split("\r\n"))
                .noneMatch(line -> line.startsWith("ATTENDEE"));
    }
}
