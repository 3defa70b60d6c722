package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class GrowRecordTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-17T10:00:00+07:00");
    private static final GrowText TEXT =
            new GrowText("tujuan", "keadaan", "pilihan", "tindakan", "tema", null);

    private final GrowRecord record = new GrowRecord(null, null);
    private long step = 1;

    private void write(LocalDate day, Integer minutes, LocalDate due) {
        var save = new Step(record.getRevision().getSequence(), "aaaaaaaa", step++, null);
        record.write("sealed", new GrowFacts(day, minutes, due, true), save);
    }

    private void refused(String key, GrowText text) {
        assertThatThrownBy(() -> record.send(text, 45, NOW)).hasMessageContaining(key);
    }

    @Test
    void aDraftMayMissAnythingButWhatIsSentIsComplete() {
        write(null, null, null);
        refused("noDay", TEXT);
        write(DAY, 44, DAY.plusDays(7));
        refused("record.short", TEXT);
        write(DAY, 481, DAY.plusDays(7));
        refused("tooLong", TEXT);
        write(DAY, 45, null);
        refused("noDeadline", TEXT);
        write(DAY, 45, DAY.minusDays(1));
        refused("deadlineBefore", TEXT);
        write(DAY, 45, DAY.plusDays(7));
        refused("noTheme", new GrowText("", "", "", "tindakan", " ", null));
        refused("noAction", new GrowText("", "", "", "", "tema", null));
        assertThat(record.send(TEXT, 45, NOW)).isTrue();
        assertThat(record.send(TEXT, 45, NOW)).as("sent before").isFalse();
    }

    @Test
    void isNotSentBeforeTheMeetingByTheCalendarOfTheCity() {
        write(DAY, 45, DAY);
        var eveningBefore = OffsetDateTime.parse("2026-11-16T16:59:00Z"); // 23.59 WIB
        assertThatThrownBy(() -> record.send(TEXT, 45, eveningBefore))
                .hasMessageContaining("record.ahead");
        assertThatCode(() -> record.send(TEXT, 45, eveningBefore.plusMinutes(2)))
                .doesNotThrowAnyException();
    }

    @Test
    void isFixedOnceConfirmed() {
        assertThatThrownBy(() -> record.confirm(NOW)).hasMessageContaining("notSent");
        write(DAY, 60, DAY.plusDays(7));
        record.send(TEXT, 45, NOW);
        record.confirm(NOW);
        assertThatThrownBy(() -> write(DAY, 90, DAY)).hasMessageContaining("record.confirmed");
        assertThatThrownBy(() -> record.confirm(NOW)).hasMessageContaining("notSent");
        assertThatThrownBy(record::giveBack).hasMessageContaining("notSent");
    }

    @Test
    void theAgreedActionHasAtMost500Characters() {
        assertThatThrownBy(() -> new GrowText("", "", "", "x".repeat(501), "tema", ""))
                .hasMessageContaining("record.long");
        assertThat(new GrowText("", "", "", "x".repeat(500), "tema", "").hasAction()).isTrue();
    }

    @Test
    void answersThatAreNotSharedLeaveOnlyWhatTheMentorConfirms() {
        assertThat(TEXT.withoutAnswers())
                .isEqualTo(new GrowText("", "", "", "tindakan", "tema", null));
    }
}
