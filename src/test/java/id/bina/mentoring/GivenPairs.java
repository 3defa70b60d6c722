package id.bina.mentoring;

import id.bina.Given;
import id.bina.given.NamedPerson;
import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicInteger;

/** Pairs of the tests, each in a programme of its own with two planned meetings. */
@ApplicationScoped
public class GivenPairs {
    /** A pair and its people; the ids of a meeting whose time has come, a goal and an action. */
    public record Made(
            NamedPerson mentor,
            NamedPerson mentee,
            Long pair,
            Long session,
            Long goal,
            Long action) {}

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject PairVault vault;

    /** A mentor and a mentee nobody else has. */
    @Transactional
    public Made made() {
        var mentor = Given.someone("MENTOR");
        var mentee = Given.someone("LEARNER");
        return made(mentor, mentee);
    }

    @Transactional
    public Made made(NamedPerson mentor, NamedPerson mentee) {
        var pair = pair(mentor, mentee);
        var session = due(pair, 1, person(mentor), 2);
        var text = new GoalText("Sasaran rahasia pasangan", null, null);
        var goal =
                new Goal(
                        pair,
                        person(mentee),
                        vault.sealAll(pair, text),
                        Measure.none(),
                        today().plusDays(30));
        db.persist(goal);
        var action =
                new AgreedAction(
                        pair,
                        person(mentee),
                        vault.seal(pair, "Tindakan rahasia pasangan"),
                        today().plusDays(10));
        db.persist(action);
        db.flush();
        return new Made(
                mentor, mentee, pair.getId(), session.getId(), goal.getId(), action.getId());
    }

    /** One more mentee of the same mentor, as a pair of their own. */
    @Transactional
    public Long anotherPair(NamedPerson mentor, NamedPerson mentee) {
        var pair = pair(mentor, mentee);
        db.flush();
        return pair.getId();
    }

    /** Id of a confirmed meeting that began so many days ago. */
    @Transactional
    public Long due(Long pairId, int number, int daysAgo) {
        var pair = db.find(Pair.class, pairId);
        var session = due(pair, number, pair.getMentor(), daysAgo);
        db.flush();
        return session.getId();
    }

    private MentoringSession due(Pair pair, int number, Person proposer, int daysAgo) {
        var start = OffsetDateTime.now(clock).minusDays(daysAgo);
        var session =
                new MentoringSession(
                        pair,
                        number,
                        proposer,
                        new Appointment(start, 60, MeetingWay.VIDEO, null),
                        start.minusDays(5));
        session.meetAt(vault.seal(pair, "Ruang rahasia pasangan"));
        session.confirm(pair.getMembers().get(0).getMentee(), start.minusDays(4));
        db.persist(session);
        return session;
    }

    private Pair pair(NamedPerson mentor, NamedPerson mentee) {
        int serial = SERIAL.incrementAndGet();
        var programme = new Programme("UJI-" + serial, "Mentoring Uji " + serial);
        db.persist(programme);
        db.persist(new ProgrammeMeeting(programme, 1, 1, "Membangun kesepakatan"));
        db.persist(new ProgrammeMeeting(programme, 2, 3, "Mendengarkan"));
        var pair = new Pair(person(mentor), programme, today(), OffsetDateTime.now(clock));
        pair.join(person(mentee));
        db.persist(pair);
        return pair;
    }

    private Person person(NamedPerson who) {
        return db.find(Person.class, Given.person(who).getId());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
