package id.bina.workshop;

import id.bina.catalogue.Lesson;
import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Small workshops for the tests: one cohort with sessions, a trainer and people with seats. */
@ApplicationScoped
public class GivenWorkshops {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject DaySecrets secrets;

    /** Id of the only session of a new cohort that takes registrations. */
    @Transactional
    public Long session(
            LocalDate day, LocalTime from, LocalTime until, Person trainer, List<Person> seated) {
        var cohort = cohort(null, seated.size() + 1);
        var session = add(cohort, 1, day, from, until, trainer);
        settle(cohort, List.of(session), seated);
        return session.getId();
    }

    /** Ids of the two sessions of a new cohort whose certificate asks for a task. */
    @Transactional
    public List<Long> twoSessions(LocalDate day, Person trainer, List<Person> seated) {
        var cohort = cohort("H+14: Melaporkan hasil uji coba", seated.size());
        var first = add(cohort, 1, day, LocalTime.of(8, 0), LocalTime.of(12, 0), trainer);
        var second = add(cohort, 2, day, LocalTime.of(13, 0), LocalTime.of(15, 0), trainer);
        settle(cohort, List.of(first, second), seated);
        return List.of(first.getId(), second.getId());
    }

    /** Binds the lesson to the workshop of this session. */
    @Transactional
    public void bind(Lesson lesson, Long sessionId) {
        var workshop = db.find(WorkshopSession.class, sessionId).getCohort().getWorkshop();
        db.persist(new WorkshopLesson(lesson, workshop));
        db.flush();
    }

    /** The code that is shown at this moment. */
    public String code(Long sessionId, OffsetDateTime moment) {
        return RotatingCode.code(secrets.of(sessionId), RotatingCode.step(moment));
    }

    private Cohort cohort(String tasks, int seats) {
        var facts = new WorkshopFacts();
        facts.setTitle("Lokakarya uji");
        facts.setJp(BigDecimal.valueOf(5));
        facts.getDay().setTasksAfter(tasks);
        String code = "UJI-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        var workshop = new Workshop(code, facts);
        db.persist(workshop);
        var rules = new CohortFacts();
        rules.setSeats(seats);
        rules.setMinimum(1);
        var cohort = new Cohort(workshop, 1, rules);
        db.persist(cohort);
        return cohort;
    }

    private WorkshopSession add(
            Cohort cohort, int place, LocalDate day, LocalTime from, LocalTime until, Person by) {
        var facts = new SessionFacts();
        facts.setTitle("Sesi uji " + place);
        facts.setDay(day);
        facts.setFrom(from);
        facts.setUntil(until);
        facts.setLink("https://rapat.example.go.id/uji");
        var session = new WorkshopSession(cohort, place, facts, null);
        session.ledBy(List.of(db.find(Person.class, by.getId())));
        db.persist(session);
        return session;
    }

    private void settle(Cohort cohort, List<WorkshopSession> sessions, List<Person> seated) {
        cohort.reschedule(new ArrayList<>(sessions));
        cohort.open();
        for (var person : seated) {
            var registration =
                    new Registration(
                            cohort,
                            db.find(Person.class, person.getId()),
                            null,
                            OffsetDateTime.now(clock));
            registration.seat();
            db.persist(registration);
        }
        db.flush();
    }
}
