package id.bina.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.catalogue.Course;
import id.bina.identity.EmploymentType;
import id.bina.identity.OrgUnit;
import id.bina.identity.PositionLevel;
import id.bina.shared.RuleViolation;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Windows, due days and lights over ten simulated years, leap days among them. */
class DutyRulesTest {
    private static final LocalDate START = LocalDate.of(2024, 2, 29);

    private static Duty duty(Integer months, int windowDays, int dueDays, LocalDate dueOn) {
        var form = new DutyForm();
        form.setTitle("Etika");
        form.setLegalBasis("Uji");
        form.setValidityMonths(months);
        form.setWindowDays(windowDays);
        form.setDueDays(dueDays);
        form.setDueOn(dueOn);
        return new Duty(form, new Course("ETIKA"), null, everybody());
    }

    private static DutyAudience everybody() {
        return new DutyAudience(List.of(), List.of(), null, null);
    }

    private static DutyCycle yearly() {
        return new DutyCycle(duty(12, 60, 30, null), null, 1, START);
    }

    @Test
    void aLeapDayComesBackEveryLeapYearWhenRenewedInTime() {
        var cycle = yearly().fulfil(START, 1L).orElseThrow();
        for (int year = 2025; year <= 2034; year++) {
            int last = Year.isLeap(year) ? 29 : 28;
            assertThat(cycle.getDueOn()).isEqualTo(LocalDate.of(year, 2, last));
            cycle = cycle.fulfil(cycle.getDueOn().minusDays(year % 50), 1L).orElseThrow();
        }
    }

    @Test
    void whoRenewsLateIsCountedFromThePass() {
        var cycle = yearly().fulfil(START, 1L).orElseThrow();
        var late = cycle.getDueOn().plusDays(1);
        assertThat(cycle.fulfil(late, 2L).orElseThrow().getDueOn()).isEqualTo(late.plusMonths(12));
    }

    @Test
    void aPassBeforeTheWindowDoesNotCount() {
        var cycle = yearly().fulfil(START, 1L).orElseThrow();
        assertThat(cycle.counts(cycle.getWindowFrom().minusDays(1))).isFalse();
        assertThat(cycle.counts(cycle.getWindowFrom())).isTrue();
        assertThat(cycle.counts(cycle.getDueOn().plusYears(1))).isTrue();
    }

    /** Ten years of passes at random, five hundred times. */
    @Test
    void tenYearsOfPassesKeepTheirOrderAndNeverRewriteWhatWas() {
        var random = new Random(20261125);
        for (int life = 0; life < 500; life++) {
            int months = 1 + random.nextInt(36);
            int window = 1 + random.nextInt(months * 28 - 1);
            var day = START.plusDays(random.nextInt(1500));
            var duty = duty(months, window, 1 + random.nextInt(90), null);
            var cycles = new ArrayList<>(List.of(new DutyCycle(duty, null, 1, day)));
            var written = new ArrayList<String>();
            var end = day.plusYears(10);
            while (day.isBefore(end)) {
                var cycle = cycles.get(cycles.size() - 1);
                day = day.plusDays(random.nextInt(120));
                if (cycle.counts(day)) {
                    var next = cycle.fulfil(day, (long) cycles.size()).orElseThrow();
                    written.add(facts(cycle));
                    check(cycle, next, duty);
                    cycles.add(next);
                }
            }
            assertThat(cycles.subList(0, written.size()).stream().map(DutyRulesTest::facts))
                    .containsExactlyElementsOf(written);
            oneStandsOnEveryDay(cycles, end);
        }
    }

    /** The last pass is revoked now and then; what was before stays and one cycle stands. */
    @Test
    void aRevokedPassOpensTheDutyAgainAndRewritesNothing() {
        var random = new Random(20261126);
        for (int life = 0; life < 300; life++) {
            int months = 2 + random.nextInt(24);
            var day = START.plusDays(random.nextInt(1500));
            var duty = duty(months, 1 + random.nextInt(50), 1 + random.nextInt(90), null);
            var cycles = new ArrayList<>(List.of(new DutyCycle(duty, null, 1, day)));
            DutyCycle passed = null;
            var end = day.plusYears(10);
            while (day.isBefore(end)) {
                day = day.plusDays(random.nextInt(90));
                var cycle = cycles.get(cycles.size() - 1);
                var before = cycles.stream().map(c -> c.getFulfilledOn() + " " + c.getDueOn());
                var kept = before.toList();
                if (passed != null && random.nextInt(4) == 0) {
                    cycles.add(reopened(cycle, passed, day));
                    passed = null;
                    assertThat(cycles.stream().map(c -> c.getFulfilledOn() + " " + c.getDueOn()))
                            .containsSubsequence(kept);
                } else if (cycle.counts(day)) {
                    cycles.add(cycle.fulfil(day, (long) cycles.size()).orElseThrow());
                    passed = cycle;
                }
            }
            oneStandsOnEveryDay(cycles, end);
        }
    }

    private static DutyCycle reopened(DutyCycle standing, DutyCycle passed, LocalDate day) {
        var again = standing.reopen(passed, day);
        assertThat(again.counts(day)).isTrue();
        assertThat(again.getDueOn()).isAfterOrEqualTo(day);
        assertThat(again.light(day)).isEqualTo(Light.AMBER);
        assertThatThrownBy(() -> standing.reopen(passed, day)).isInstanceOf(RuleViolation.class);
        return again;
    }

    private static void check(DutyCycle cycle, DutyCycle next, Duty duty) {
        var day = cycle.getFulfilledOn();
        var counted = day.plusMonths(duty.getValidityMonths());
        assertThat(next.getWindowFrom()).isEqualTo(next.getDueOn().minusDays(duty.getWindowDays()));
        assertThat(next.getDueOn()).isAfter(day);
        assertThat(next.getFromOn()).isEqualTo(cycle.getUntilOn());
        if (!cycle.isRenewal() || day.isAfter(cycle.getDueOn())) {
            assertThat(next.getDueOn()).isEqualTo(counted);
        } else {
            // a month's end moves a day by three at most
            assertThat(next.getDueOn())
                    .isAfterOrEqualTo(counted.minusDays(3))
                    .isBeforeOrEqualTo(counted.plusDays(duty.getWindowDays() + 3L));
        }
    }

    private static void oneStandsOnEveryDay(List<DutyCycle> cycles, LocalDate end) {
        for (var day = cycles.get(0).getFromOn(); day.isBefore(end); day = day.plusDays(17)) {
            var on = day;
            assertThat(cycles.stream().filter(cycle -> stands(cycle, on)))
                    .as("cycles that stand on " + on)
                    .hasSize(1);
        }
    }

    private static boolean stands(DutyCycle cycle, LocalDate day) {
        return !cycle.getFromOn().isAfter(day)
                && (cycle.getUntilOn() == null || cycle.getUntilOn().isAfter(day));
    }

    private static String facts(DutyCycle c) {
        return List.of(
                        c.getRound(),
                        c.getFromOn(),
                        c.getUntilOn(),
                        c.getWindowFrom(),
                        c.getDueOn(),
                        c.getFulfilledOn(),
                        c.getEnrolmentId())
                .toString();
    }

    @Test
    void aCycleIsFulfilledOnceAndNotAfterItFellAway() {
        var once = new DutyCycle(duty(null, 0, 30, null), null, 1, START);
        assertThat(once.fulfil(START.plusDays(3), 1L)).isEmpty();
        assertThatThrownBy(() -> once.fulfil(START.plusDays(4), 2L))
                .isInstanceOf(RuleViolation.class);
        var gone = yearly();
        gone.release(START.plusDays(5));
        assertThat(gone.counts(START.plusDays(6))).isFalse();
        assertThatThrownBy(() -> gone.release(START.plusDays(7))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void theFirstDueDayIsTheFixedOneForThoseBoundBeforeIt() {
        var duty = duty(12, 60, 45, START.plusDays(100));
        assertThat(duty.firstDue(START)).isEqualTo(START.plusDays(100));
        assertThat(duty.firstDue(START.plusDays(100))).isEqualTo(START.plusDays(145));
    }

    @Test
    void theLightSaysWhatTheDaysSay() {
        var cycle = yearly();
        assertThat(cycle.light(START)).isEqualTo(Light.AMBER);
        assertThat(cycle.light(START.plusDays(30))).isEqualTo(Light.AMBER);
        assertThat(cycle.light(START.plusDays(31))).isEqualTo(Light.RED);
        var next = cycle.fulfil(START.plusDays(10), 1L).orElseThrow();
        assertThat(next.light(next.getWindowFrom().minusDays(1))).isEqualTo(Light.GREEN);
        assertThat(next.light(next.getWindowFrom())).isEqualTo(Light.AMBER);
        assertThat(next.light(next.getDueOn().plusDays(1))).isEqualTo(Light.RED);
    }

    @Test
    void anAudienceBindsWhoFitsEveryPart() {
        var city = new OrgUnit("KOTA", "Kota", OrgUnit.Kind.CITY, null);
        var office = new OrgUnit("DUKCAPIL", "Dukcapil", OrgUnit.Kind.AGENCY, city);
        var counter =
                new DutyAudience(
                        List.of(EmploymentType.PNS),
                        List.of(PositionLevel.PELAKSANA),
                        "loket, operator",
                        office);
        assertThat(counter.fits(standing(EmploymentType.PNS, "Petugas Loket", office))).isTrue();
        assertThat(counter.fits(standing(EmploymentType.PNS, "Arsiparis", office))).isFalse();
        assertThat(counter.fits(standing(EmploymentType.PPPK, "Petugas Loket", office))).isFalse();
        assertThat(counter.fits(standing(EmploymentType.PNS, "Operator", city))).isFalse();
        assertThat(everybody().fits(new Standing(1L, EmploymentType.PPPK, null, null, "/KOTA/")))
                .isTrue();
    }

    private static Standing standing(EmploymentType type, String position, OrgUnit unit) {
        return new Standing(1L, type, PositionLevel.PELAKSANA, position, unit.getPath());
    }

    @Test
    void aWindowNeverReachesBackBeforeThePass() {
        assertThatThrownBy(() -> duty(1, 28, 30, null))
                .hasMessageContaining("programme.duty.badWindow");
        assertThat(duty(1, 27, 30, null).getWindowDays()).isEqualTo(27);
    }
}
