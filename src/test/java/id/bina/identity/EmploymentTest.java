package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EmploymentTest {
    private static final List<OrgUnit> UNITS =
            List.of(unit("DINKES"), unit("DISDIK"), unit("DINSOS"));
    private static final LocalDate START = LocalDate.of(2023, 11, 20);

    @Test
    void periodsNeverGapOrOverlapAndAnswersOfADayStay() {
        for (int seed = 0; seed < 500; seed++) {
            liveThrough(new Random(seed));
        }
    }

    private static void liveThrough(Random random) {
        var person = new Person(facts(random), UNITS.get(0));
        var periods = new ArrayList<>(List.of(Employment.first(person, START)));
        var answers = new HashMap<LocalDate, String>();
        var today = START;
        for (int change = 0; change < 40; change++) {
            var next = today.plusDays(random.nextInt(60));
            for (var day = today; day.isBefore(next); day = day.plusDays(1)) {
                answers.put(day, says(periods, day)); // a day that is over
            }
            today = next;
            person.correct(facts(random));
            person.move(UNITS.get(random.nextInt(UNITS.size())));
            var running = periods.get(periods.size() - 1);
            if (!running.holds()) {
                running.follow(today).ifPresent(periods::add);
            }
            assertThat(periods.get(periods.size() - 1).holds()).isTrue();
        }
        follow(periods);
        answers.forEach((day, said) -> assertThat(says(periods, day)).isEqualTo(said));
    }

    private static void follow(List<Employment> periods) {
        for (int i = 1; i < periods.size(); i++) {
            var before = periods.get(i - 1);
            assertThat(before.getValidTo()).isAfterOrEqualTo(before.getValidFrom());
            assertThat(periods.get(i).getValidFrom()).isEqualTo(before.getValidTo().plusDays(1));
        }
        assertThat(periods.get(periods.size() - 1).getValidTo()).isNull();
    }

    private static String says(List<Employment> periods, LocalDate day) {
        var found =
                periods.stream()
                        .filter(p -> !p.getValidFrom().isAfter(day))
                        .filter(p -> p.getValidTo() == null || !p.getValidTo().isBefore(day))
                        .toList();
        assertThat(found).hasSize(1);
        var period = found.get(0);
        return period.getUnit().getCode()
                + period.getGrade()
                + period.getPosition()
                + period.getLevel();
    }

    private static PersonFacts facts(Random random) {
        var levels = PositionLevel.values();
        return new PersonFacts(
                        Nip.of("198609262015051001"),
                        "Agus",
                        null,
                        null,
                        EmploymentType.PNS,
                        random.nextBoolean() ? "III/a" : "III/b",
                        "Jabatan " + random.nextInt(3),
                        1L)
                .with(levels[random.nextInt(levels.length)], null, null);
    }

    @Test
    void aNameOfAUnitCountsFromItsDay() {
        var unit = unit("DINKES");
        var old = new UnitVersion(unit, UnitVersion.ALWAYS);
        assertThat(old.follow(START)).isEmpty();
        unit.setName("Dinas Kesehatan Kota");
        var now = old.follow(START).orElseThrow();
        assertThat(old.getName()).isEqualTo("DINKES");
        assertThat(old.getValidTo()).isEqualTo(START.minusDays(1));
        assertThat(now.getName()).isEqualTo("Dinas Kesehatan Kota");
        unit.setName("Dinas Kesehatan");
        assertThat(now.follow(START)).isEmpty();
        assertThat(now.getName()).isEqualTo("Dinas Kesehatan");
    }

    @Test
    void savingTheFormKeepsLevelAndContract() {
        var from = LocalDate.of(2025, 3, 1);
        var facts =
                new PersonFacts(
                                Nip.of("199009132025242014"),
                                "Citra",
                                null,
                                null,
                                EmploymentType.PPPK,
                                "IX",
                                "Perawat",
                                1L)
                        .with(PositionLevel.JF_TERAMPIL, from, from.plusYears(5));
        var again = new PersonForm(new Person(facts, unit("DINKES"))).facts();
        assertThat(again.level()).isEqualTo(PositionLevel.JF_TERAMPIL);
        assertThat(again.contractFrom()).isEqualTo(from);
        assertThat(again.contractTo()).isEqualTo(from.plusYears(5));
    }

    private static OrgUnit unit(String code) {
        return new OrgUnit(code, code, OrgUnit.Kind.AGENCY, null);
    }
}
