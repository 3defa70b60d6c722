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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

/** Makes pairs and circles. The caller has taken the mentor's place before. */
@ApplicationScoped
class Pairing {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    @Transactional(Transactional.TxType.MANDATORY)
    Pair begin(MentoringRequest request, Person mentor) {
        var pair = pair(mentor, request.getProgramme(), LocalDate.now(clock));
        pair.comeFrom(request);
        return begun(pair, List.of(request.getMentee()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Pair begin(Intake intake, Person mentor, List<Person> mentees) {
        var pair = pair(mentor, intake.getProgramme(), intake.getStartsOn());
        pair.comeFrom(intake);
        return begun(pair, mentees);
    }

    /** Whether this person is a mentee of a running pair or circle. */
    boolean isMentee(Long personId) {
        return db.createQuery(
                                "SELECT COUNT(m) FROM PairMember m WHERE m.mentee.id = :person AND"
                                        + " m.pair.status IN :running",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("running", Set.of(Pair.Status.ACTIVE, Pair.Status.ENDING))
                        .getSingleResult()
                > 0;
    }

    private Pair pair(Person mentor, Programme programme, LocalDate from) {
        return new Pair(mentor, programme, from, OffsetDateTime.now(clock));
    }

    private Pair begun(Pair pair, List<Person> mentees) {
        for (var mentee : mentees) {
            require(!isMentee(mentee.getId()), "mentoring.pair.alreadyOne", mentee.getName());
            pair.join(mentee);
        }
        db.persist(pair);
        db.flush();
        events.fire(
                new PairFormed(
                        pair.getId(),
                        pair.getMentor().getId(),
                        pair.getProgramme().getId(),
                        mentees.size()));
        return pair;
    }
}
