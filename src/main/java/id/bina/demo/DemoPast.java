package id.bina.demo;

import id.bina.identity.CurrentUser;
import id.bina.identity.People;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.web.Opening;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays what the invented people have done in the last months, deed by deed in the order of time,
 * each in a transaction of its own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoPast {
    private static final Logger LOG = System.getLogger(DemoPast.class.getName());

    @Inject Opening opening;
    @Inject Clock time;
    @Inject DemoClock clock;
    @Inject CurrentUser user;
    @Inject People people;
    @Inject DemoCourses courses;
    @Inject DemoLearner learner;
    @Inject DemoOffice office;
    @Inject DemoWorkshops workshops;
    @Inject DemoPledges pledges;
    @Inject DemoDuties duties;
    @Inject DemoCompetences competences;
    @Inject DemoPaths paths;
    @Inject DemoMoves moves;
    @Inject DemoMentoring mentoring;
    @Inject DemoProofs proofs;
    @Inject DemoHours hours;
    @Inject AsAdmin asAdmin;
    @Inject AsLearner asLearner;

    /** Begins with these people, found by their numbers, and returns at once. */
    @Asynchronous
    public void play(List<DemoPerson> everybody, Map<String, Long> ids) {
        opening.await();
        var now = OffsetDateTime.now(time);
        var persons = new HashMap<String, Person>();
        ids.forEach(
                (nip, id) -> persons.put(nip, asAdmin.call(() -> people.find(id)).orElseThrow()));
        try {
            var deeds = script(everybody, ids, now).inOrder();
            deeds.forEach(deed -> play(deed, persons.get(deed.nip())));
            mentoring.play(
                    everybody.stream().map(one -> persons.get(one.nip())).toList(),
                    now.toLocalDate());
            sendHours(everybody, persons, now);
            LOG.log(Level.INFO, "demo: {0} deeds of {1} people", deeds.size(), ids.size());
        } finally {
            clock.reset();
            user.act(null);
        }
    }

    /** Without a document that lies ready there is nothing to send; then the list stays empty. */
    private void sendHours(
            List<DemoPerson> everybody, Map<String, Person> persons, OffsetDateTime now) {
        var admin = everybody.stream().filter(one -> one.is(Roles.ADMIN)).findFirst().orElseThrow();
        try {
            hours.play(persons.get(admin.nip()), now.toLocalDate());
        } catch (RuntimeException refused) {
            LOG.log(Level.WARNING, "demo: nothing was sent", refused);
        }
    }

    private DemoScript script(
            List<DemoPerson> everybody, Map<String, Long> ids, OffsetDateTime now) {
        var today = now.toLocalDate();
        var script = new DemoScript(learner, now, DemoWorld.SEED);
        var journeys = DemoJourney.of(everybody, today, DemoWorld.SEED);
        office.add(script, everybody, journeys, ids, today);
        workshops.add(script, everybody, ids, now);
        pledges.add(script, everybody, today);
        duties.add(script, everybody, today);
        competences.add(script, everybody, today);
        paths.add(script, everybody, today);
        moves.add(script, everybody, ids, today);
        proofs.add(script, everybody, today);
        journeys.forEach(
                journey -> {
                    Long course = courses.id(journey.course());
                    script.add(journey, course, courses.steps(course));
                });
        return script;
    }

    /** A deed that a rule refuses is told and left out: the rest of the world goes on. */
    private void play(DemoDeed deed, Person who) {
        clock.set(deed.at());
        user.act(who);
        try {
            if (deed.admin()) {
                asAdmin.call(() -> run(deed));
            } else {
                asLearner.call(() -> run(deed));
            }
        } catch (RuntimeException refused) {
            LOG.log(Level.WARNING, "demo: left out a deed at " + deed.at(), refused);
        }
    }

    private static Void run(DemoDeed deed) {
        deed.what().run();
        return null;
    }
}
