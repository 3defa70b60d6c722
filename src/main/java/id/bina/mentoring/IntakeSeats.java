package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Lets people into an intake, each once and only who has no mentor. */
@ApplicationScoped
class IntakeSeats {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject IntakeRoster roster;
    @Inject Pairing pairing;
    @Inject Event<DomainEvent> events;

    @Transactional(Transactional.TxType.MANDATORY)
    void take(Intake intake, Person person, Problem problem) {
        boolean known =
                roster.mentees(intake).stream().anyMatch(one -> one.getMentee().equals(person));
        require(!known, "mentoring.intake.menteeTwice", person.getFullName());
        require(
                !pairing.isMentee(person.getId()),
                "mentoring.pair.alreadyOne",
                person.getFullName());
        db.persist(new IntakeMentee(intake, person, problem, OffsetDateTime.now(clock)));
        events.fire(new IntakeJoined(intake.getId(), person.getId()));
    }
}
