package id.bina.demo;

import id.bina.identity.Roles;
import id.bina.pledge.AwaitingRow;
import id.bina.pledge.Countersigns;
import id.bina.pledge.DuePledge;
import id.bina.pledge.Pledges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * The integrity pact in the demonstration: signed by most last January and the January before,
 * forgotten by some, and a few late signatures that wait for the head.
 */
@ApplicationScoped
class DemoPledges {
    private static final int LAST_YEAR = 92;
    private static final int THIS_YEAR = 84;
    private static final int ALL = 500;

    @Inject Pledges pledges;
    @Inject Countersigns countersigns;

    /** The first of the known people has not signed this year: that is for the tour. */
    void add(DemoScript script, List<DemoPerson> everybody, LocalDate today) {
        var random = new Random(DemoWorld.SEED);
        var newYear = today.withDayOfYear(1);
        for (int i = 0; i < everybody.size(); i++) {
            var person = everybody.get(i);
            if (i < 6 || random.nextInt(100) < LAST_YEAR) {
                sign(script, person, newYear.minusYears(1).plusDays(4 + random.nextInt(22)));
            }
            if (i > 0 && random.nextInt(100) < THIS_YEAR) {
                boolean late = random.nextInt(8) == 0;
                int day = late ? -1 - random.nextInt(9) : 4 + random.nextInt(22);
                sign(script, person, late ? today.plusDays(day) : newYear.plusDays(day));
            }
        }
        everybody.stream()
                .filter(person -> person.is(Roles.HEAD))
                .forEach(
                        head -> {
                            countersign(script, head, newYear.minusYears(1).plusDays(33));
                            countersign(script, head, newYear.plusDays(33));
                        });
    }

    private void sign(DemoScript script, DemoPerson person, LocalDate day) {
        script.add(
                day,
                person.nip(),
                false,
                () ->
                        pledges.due().stream()
                                .map(DuePledge::versionId)
                                .forEach(
                                        id ->
                                                pledges.sign(
                                                        id,
                                                        person.fullName(),
                                                        DemoPerson.password())));
    }

    private void countersign(DemoScript script, DemoPerson head, LocalDate day) {
        script.add(
                day,
                head.nip(),
                false,
                () -> {
                    var ids = countersigns.rows(ALL).stream().map(AwaitingRow::id).toList();
                    if (!ids.isEmpty()) {
                        countersigns.countersign(ids, DemoPerson.password());
                    }
                });
    }
}
