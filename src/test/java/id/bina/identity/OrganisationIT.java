package id.bina.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.bina.FixedClock;
import id.bina.Given;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The organisation as of a day, whatever happens afterwards. */
@ExtendWith(ArquillianExtension.class)
class OrganisationIT {
    private static final LocalDate YEAR_END = LocalDate.of(2030, 12, 31);

    @PersistenceContext EntityManager db;
    @Inject PersonnelFiles files;
    @Inject OrgUnits units;
    @Inject Placements placements;

    @AfterEach
    void letTheClockRun() {
        FixedClock.run();
    }

    @Test
    void aListAsOfTheEndOfTheYearStaysTheSameAfterTwoHundredMoves() throws Exception {
        var people = people(20);
        stopAt(YEAR_END.minusDays(40));
        var city = Given.inTransaction(() -> units.named("KOTA").orElseThrow().getId());
        var places = List.of(unit("ASOF1", city), unit("ASOF2", city), unit("ASOF3", city));
        var random = new Random(7);
        move(people, places, 40, YEAR_END.minusDays(40), random);
        stopAt(YEAR_END);
        var before = list(people, YEAR_END);
        assertThat(before).hasSize(20);
        move(people, places, 200, YEAR_END.plusDays(1), random);
        Given.signedInAs(
                Given.DEWI, () -> units.rename(places.get(0), "Dinas Uji Berganti Nama", null));
        assertThat(list(people, YEAR_END)).isEqualTo(before);
        var now = YEAR_END.plusDays(30);
        assertThat(list(people, now)).isNotEqualTo(before);
        assertThat(list(people, now)).anyMatch(row -> row.contains("Berganti Nama"));
    }

    private static List<Long> people(int many) {
        var people = new ArrayList<Long>();
        for (int i = 0; i < many; i++) {
            people.add(Given.person(Given.someone(Roles.LEARNER)).getId());
        }
        return people;
    }

    private void move(
            List<Long> people, List<Long> places, int moves, LocalDate from, Random random)
            throws Exception {
        for (int i = 0; i < moves; i++) {
            stopAt(from.plusDays(i * 30L / moves));
            Long id = people.get(random.nextInt(people.size()));
            Long unit = places.get(random.nextInt(places.size()));
            String position = "Analis " + i;
            Given.signedInAs(Given.DEWI, () -> save(id, unit, position));
        }
    }

    private void save(Long id, Long unit, String position) throws Exception {
        var person = Given.inTransaction(() -> db.find(Person.class, id));
        var facts =
                new PersonFacts(
                        person.getNip(),
                        person.getName(),
                        null,
                        null,
                        person.getEmploymentType(),
                        person.getGrade(),
                        position,
                        unit);
        files.save(id, person.getVersion(), facts.with(PositionLevel.PELAKSANA, null, null));
    }

    @Test
    void aUnitThatMovesInTheTreeLeavesEarlierReportsAsTheyWere() throws Exception {
        stopAt(YEAR_END);
        var city = Given.inTransaction(() -> units.named("KOTA").orElseThrow().getId());
        var above = unit("ASOFA", city);
        var place = unit("ASOFB", city);
        var below = unit("ASOFC", place);
        var people = people(3);
        stopAt(YEAR_END.minusDays(5));
        for (Long id : people) {
            Given.signedInAs(Given.DEWI, () -> save(id, below, "Analis"));
        }
        var before = list(people, YEAR_END);
        stopAt(YEAR_END.plusDays(1));
        Long fresh = Given.signedInAs(Given.DEWI, () -> units.moveUnder(place, above));
        assertThat(list(people, YEAR_END)).isEqualTo(before);
        assertThat(list(people, YEAR_END.plusDays(1)))
                .allMatch(row -> row.contains("/KOTA/ASOFA/ASOFB/ASOFC/"));
        var old = Given.inTransaction(() -> db.find(OrgUnit.class, place));
        assertThat(old.getValidTo()).isEqualTo(YEAR_END);
        assertThat(Given.inTransaction(() -> units.named("ASOFB").orElseThrow().getId()))
                .isEqualTo(fresh);
    }

    private Long unit(String code, Long parent) throws Exception {
        return Given.signedInAs(
                Given.DEWI,
                () -> units.add(code, "Dinas " + code, null, OrgUnit.Kind.AGENCY, parent));
    }

    /** Without the last day, which a period gets when the next one begins. */
    private List<String> list(List<Long> people, LocalDate day) throws Exception {
        return Given.inTransaction(
                () ->
                        people.stream()
                                .map(id -> placements.of(id, day).orElseThrow())
                                .map(OrganisationIT::row)
                                .collect(Collectors.toList()));
    }

    private static String row(Placement placement) {
        return List.of(
                        placement.personId(),
                        placement.unitName(),
                        placement.unitPath(),
                        placement.position(),
                        Objects.toString(placement.level()),
                        placement.validFrom())
                .toString();
    }

    private static void stopAt(LocalDate day) {
        FixedClock.stopAt(day.atTime(5, 0).atOffset(ZoneOffset.UTC));
    }
}
