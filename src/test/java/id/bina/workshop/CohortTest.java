package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.shared.Now;
import id.bina.shared.RuleViolation;
import id.bina.shared.web.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CohortTest {
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private final Cohort cohort = cohort();

    @AfterEach
    void backToTheZoneOfTheMachine() {
        TimeZone.setDefault(ZONE);
    }

    static Cohort cohort() {
        var facts = new WorkshopFacts();
        facts.setTitle("Memangkas Waktu Layanan");
        facts.setJp(BigDecimal.valueOf(5));
        return new Cohort(new Workshop("LKY-1", facts), 2, new CohortFacts());
    }

    static WorkshopSession session(Cohort cohort, LocalDate day, int from, int until) {
        var facts = new SessionFacts();
        facts.setTitle("Memetakan alur");
        facts.setDay(day);
        facts.setFrom(LocalTime.of(from, 30));
        facts.setUntil(LocalTime.of(until, 0));
        facts.setLink("https://rapat.example.go.id/1");
        return new WorkshopSession(cohort, 1, facts, null);
    }

    @Test
    void opensOnlyWithASession() {
        assertThatThrownBy(cohort::open)
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("workshop.cohort.noSession");
        cohort.reschedule(List.of(session(cohort, DAY, 8, 12)));
        cohort.open();
        assertThat(cohort.getStatus()).isEqualTo(Cohort.Status.OPEN);
    }

    @Test
    void livesInOrder() {
        cohort.reschedule(List.of(session(cohort, DAY, 8, 12)));
        cohort.open();
        cohort.close();
        cohort.begin();
        cohort.finish();
        assertThatThrownBy(() -> cohort.cancel("terlambat sekali"))
                .isInstanceOf(RuleViolation.class);
        cohort.archive();
        assertThat(cohort.getStatus()).isEqualTo(Cohort.Status.ARCHIVED);
    }

    @Test
    void theMinimumNeverExceedsTheSeats() {
        var facts = new CohortFacts();
        facts.setSeats(5);
        facts.setMinimum(6);
        assertThatThrownBy(() -> cohort.describe(facts)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Jakarta", "America/Los_Angeles"})
    void theHourOfTheCityIsTheSameOnEveryServer(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var session = session(cohort, DAY, 8, 12);
        assertThat(session.getStartsAt()).isEqualTo(OffsetDateTime.parse("2026-12-03T01:30:00Z"));
        assertThat(new Wording().period(session.getStartsAt(), session.getEndsAt()))
                .isEqualTo("Kamis, 3 Desember 2026, 08.30 sampai 12.00 WIB");
        var read = SessionFacts.of(session);
        assertThat(read.getDay()).isEqualTo(DAY);
        assertThat(read.getFrom()).isEqualTo(LocalTime.of(8, 30));
    }

    @Test
    void noDayOfTheYearIsShorterThanAnother() {
        var rules = Now.ZONE.getRules();
        assertThat(rules.nextTransition(OffsetDateTime.parse("2026-01-01T00:00:00Z").toInstant()))
                .as("WIB knows no daylight saving")
                .isNull();
    }

    @Test
    void registrationEndsAtItsHourOrWithTheFirstSession() {
        var facts = new CohortFacts();
        facts.setUntilDay(DAY.minusDays(3));
        facts.setUntilTime(LocalTime.of(16, 0));
        cohort.describe(facts);
        cohort.reschedule(List.of(session(cohort, DAY, 8, 12)));
        cohort.open();
        var end = OffsetDateTime.parse("2026-11-30T16:00:00+07:00");
        assertThat(cohort.takesRegistrations(end.minusSeconds(1))).isTrue();
        assertThat(cohort.takesRegistrations(end)).isFalse();
    }

    @Test
    void twoSessionsMayTouchAndNotOverlap() {
        var morning = session(cohort, DAY, 8, 12);
        assertThat(morning.overlaps(morning.getEndsAt(), morning.getEndsAt().plusHours(1)))
                .isFalse();
        assertThat(
                        morning.overlaps(
                                morning.getEndsAt().minusMinutes(1),
                                morning.getEndsAt().plusHours(1)))
                .isTrue();
    }
}
