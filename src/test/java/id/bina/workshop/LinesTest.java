package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.RuleViolation;
import id.bina.shared.text.Yaml;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What the office types and what is read from it; the small rules of time. */
class LinesTest {
    @Test
    void theAgendaIsReadLineByLine() {
        var lines =
                AgendaLine.of(
                        "08.30-08.50 Pembukaan | cerita | aturan main\n\n9:50 - 10:05 Jeda"
                                .replace("9:50", "09:50"));
        assertThat(lines)
                .containsExactly(
                        new AgendaLine(
                                LocalTime.of(8, 30),
                                LocalTime.of(8, 50),
                                "Pembukaan",
                                "cerita",
                                "aturan main"),
                        new AgendaLine(LocalTime.of(9, 50), LocalTime.of(10, 5), "Jeda", "", ""));
        assertThat(lines.get(0).clock()).isEqualTo("08.30");
    }

    @Test
    void aLineThatNobodyCanReadIsNamed() {
        assertThatThrownBy(() -> AgendaLine.of("pagi Pembukaan"))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal ->
                                assertThat(refusal.getDetails()).containsExactly("pagi Pembukaan"));
        assertThatThrownBy(() -> TaskLine.of("besok: kerjakan")).isInstanceOf(RuleViolation.class);
    }

    @Test
    void tasksAreCountedFromTheFirstDay() {
        var tasks = TaskLine.of("H-10: Undangan terbit\nh+14: Unggah bukti");
        var day = LocalDate.of(2026, 12, 3);
        assertThat(tasks.get(0).on(day)).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(tasks.get(1).on(day)).isEqualTo(LocalDate.of(2026, 12, 17));
    }

    @Test
    void theStarterWorkshopCanBeReadInFull() {
        var workshop =
                new Workshop(
                        "LKY-WAKTU",
                        StarterWorkshop.facts(
                                Yaml.map("content/lokakarya-memangkas-waktu-layanan.yaml")));
        assertThat(workshop.agendaLines()).hasSize(11);
        assertThat(workshop.goalLines()).hasSize(3);
        assertThat(TaskLine.of(workshop.getTasksBefore())).hasSize(3);
        assertThat(TaskLine.of(workshop.getTasksAfter())).hasSize(3);
        assertThat(workshop.getJp()).isEqualByComparingTo("5");
        assertThat(workshop.getForm()).isEqualTo("KL07");
    }

    @Test
    void cohortsAreCountedInRomanNumerals() {
        assertThat(Roman.of(1)).isEqualTo("I");
        assertThat(Roman.of(4)).isEqualTo("IV");
        assertThat(Roman.of(49)).isEqualTo("XLIX");
    }

    @Test
    void theFridayPrayerIsFromHalfPastElevenToOne() {
        var eleven = LocalTime.of(11, 0);
        assertThat(ClosedHours.isOverPrayer(DayOfWeek.FRIDAY, eleven, LocalTime.of(11, 31)))
                .isTrue();
        assertThat(ClosedHours.isOverPrayer(DayOfWeek.FRIDAY, eleven, LocalTime.of(11, 30)))
                .isFalse();
        assertThat(
                        ClosedHours.isOverPrayer(
                                DayOfWeek.FRIDAY, LocalTime.of(13, 0), LocalTime.of(15, 0)))
                .isFalse();
        assertThat(ClosedHours.isOverPrayer(DayOfWeek.THURSDAY, eleven, LocalTime.of(15, 0)))
                .isFalse();
    }

    @Test
    void aHeldSeatEndsWhenTheFirstSessionBegins() {
        var now = OffsetDateTime.parse("2026-12-02T20:00:00+07:00");
        var starts = OffsetDateTime.parse("2026-12-03T08:00:00+07:00");
        assertThat(Seats.heldUntil(24, starts, now)).isEqualTo(starts);
        assertThat(Seats.heldUntil(6, starts, now)).isEqualTo(now.plusHours(6));
    }
}
