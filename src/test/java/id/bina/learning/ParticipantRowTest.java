package id.bina.learning;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.identity.Nip;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ParticipantRowTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-25T09:00:00+07:00");

    @Test
    void whoHasNotComeForTwoWeeksIsStuck() {
        assertThat(seen(NOW.minusDays(15), null).state(NOW)).isEqualTo(ParticipantState.STUCK);
        assertThat(seen(NOW.minusDays(14), null).state(NOW)).isEqualTo(ParticipantState.RUNNING);
    }

    @Test
    void theDueDateItselfIsNotLate() {
        assertThat(seen(NOW, LocalDate.of(2026, 11, 25)).state(NOW))
                .isEqualTo(ParticipantState.RUNNING);
        assertThat(seen(NOW, LocalDate.of(2026, 11, 24)).state(NOW))
                .isEqualTo(ParticipantState.LATE);
    }

    @Test
    void pastedNumbersMayBePartedByLinesCommasOrTabs() {
        assertThat(EnrolmentOffice.lines("1\n 2,3\t3;\n\n4")).containsExactly("1", "2", "3", "4");
        assertThat(EnrolmentOffice.lines(null)).isEmpty();
    }

    private static ParticipantRow seen(OffsetDateTime last, LocalDate due) {
        return new ParticipantRow(
                1L,
                2L,
                "Siti Aminah",
                new Nip("198706302011012011"),
                "Kelurahan Blotongan",
                null,
                Enrolment.Status.ACTIVE,
                8,
                null,
                due,
                NOW.minusDays(40),
                NOW.minusDays(39),
                last,
                null);
    }
}
