package id.bina.demo;

import id.bina.identity.MoveWish;
import id.bina.identity.Moves;
import id.bina.identity.OrgUnits;
import id.bina.identity.Person;
import id.bina.identity.PositionLevel;
import id.bina.identity.Roles;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Moves in the demonstration: one person came to another unit, one was appointed to a functional
 * post, and a third will move in a few weeks.
 */
@ApplicationScoped
class DemoMoves {
    private static final int ROTATION = 75;
    private static final int APPOINTMENT = 40;
    private static final int DECIDED = 4;
    private static final int AHEAD = 18;

    @Inject Moves moves;
    @Inject OrgUnits units;
    @Inject Clock clock;

    void add(
            DemoScript script, List<DemoPerson> everybody, Map<String, Long> ids, LocalDate today) {
        var admin = everybody.stream().filter(one -> one.is(Roles.ADMIN)).findFirst().orElseThrow();
        var some =
                everybody.stream()
                        .filter(one -> one.roles().size() == 1 && !one.type().isContract())
                        .map(one -> ids.get(one.nip()))
                        .toList();
        if (some.size() < 6) {
            return;
        }
        int last = some.size() - 1;
        String service = everybody.get(0).unit();
        String office = admin.unit();
        script.add(
                today.minusDays(ROTATION),
                admin.nip(),
                true,
                () -> rotate(some.get(last), service, LocalDate.now(clock)));
        script.add(
                today.minusDays(APPOINTMENT),
                admin.nip(),
                true,
                () -> appoint(some.get(last - 1), LocalDate.now(clock)));
        script.add(
                today.minusDays(DECIDED),
                admin.nip(),
                true,
                () -> rotate(some.get(last - 2), office, today.plusDays(AHEAD)));
    }

    private void rotate(Long id, String unit, LocalDate day) {
        var person = moves.person(id);
        Long to = units.named(unit).orElseThrow().getId();
        order(person, person.getPosition(), person.getLevel(), to, day);
    }

    private void appoint(Long id, LocalDate day) {
        var person = moves.person(id);
        order(
                person,
                Texts.of("demo.move.appointed"),
                PositionLevel.JF_AHLI_PERTAMA,
                person.getUnit().getId(),
                day);
    }

    private void order(
            Person person, String position, PositionLevel level, Long unit, LocalDate day) {
        var wish =
                new MoveWish(
                        person.getEmploymentType(),
                        person.getGrade(),
                        position,
                        level,
                        unit,
                        person.getSuperior() == null ? null : person.getSuperior().getNip(),
                        day,
                        Texts.of("demo.move.decree"),
                        Texts.of("demo.move.reason"));
        String key = "demo-" + person.getId() + "-" + day;
        moves.order(person.getId(), person.getVersion(), key, wish);
    }
}
