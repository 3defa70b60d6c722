package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text that is sealed. */
class ListTextTest {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-12-03T08:30:00+07:00");
    private static final ListText.Head HEAD =
            new ListText.Head(7L, "Lokakarya", "I", START, START.plusHours(4));
    private static final ListText.Line RETNO = line(12L, "Retno", null);
    private static final ListText.Line SITI = line(9L, "Siti", "Rapat | penting\n9|x");

    private static ListText.Line line(Long id, String name, String reason) {
        return new ListText.Line(
                id,
                "199004122019032101",
                name,
                "Kelurahan",
                AttendanceStatus.PRESENT,
                START,
                null,
                Attendance.How.CODE,
                false,
                reason);
    }

    private static String text(OffsetDateTime signed, ListText.Line... lines) {
        return ListText.of(HEAD, List.of(lines), 3L, signed);
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        assertThat(text(START, RETNO, SITI)).isEqualTo(text(START, SITI, RETNO));
    }

    @Test
    void theZoneInWhichTheDatabaseAnswersDoesNotMatter() {
        assertThat(text(START, RETNO))
                .isEqualTo(text(START.withOffsetSameInstant(ZoneOffset.UTC), RETNO))
                .contains("2026-12-03T01:30Z");
    }

    @Test
    void aReasonCannotLookLikeAnotherLine() {
        assertThat(text(START, SITI).lines()).hasSize(5);
        assertThat(text(START, SITI)).contains("Rapat   penting 9 x");
    }

    @Test
    void anyChangedFactChangesTheDigest() {
        assertThat(AttendanceList.sha256(text(START, RETNO)))
                .hasSize(64)
                .isNotEqualTo(AttendanceList.sha256(text(START.plusSeconds(1), RETNO)))
                .isNotEqualTo(AttendanceList.sha256(text(START, line(12L, "Retno", "x"))));
    }
}
