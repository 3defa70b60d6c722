package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.People;
import id.bina.identity.PeopleFilter;
import id.bina.identity.Person;
import id.bina.identity.PersonRow;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The sessions of a cohort: when, where, led by whom; never two in one room or by one trainer. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class WorkshopSessions {
    /** Trainers in a list to choose from. */
    private static final int MOST = 200;

    @PersistenceContext EntityManager db;
    @Inject Seats seats;
    @Inject Clashes clashes;
    @Inject People people;
    @Inject Event<DomainEvent> events;

    /** The sessions in order, with room and trainers. */
    public List<WorkshopSession> of(Long cohortId) {
        return db.createQuery(
                        """
                        SELECT DISTINCT s FROM WorkshopSession s LEFT JOIN FETCH s.room
                          LEFT JOIN FETCH s.trainers
                        WHERE s.cohort.id = :cohort ORDER BY s.startsAt, s.id""",
                        WorkshopSession.class)
                .setParameter("cohort", cohortId)
                .getResultList();
    }

    /** The session of this cohort. */
    public WorkshopSession find(Long cohortId, Long sessionId) {
        return of(cohortId).stream()
                .filter(session -> session.getId().equals(sessionId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Active people who may lead a session. */
    public List<PersonRow> trainers() {
        return people
                .rows(new PeopleFilter(null, null, Roles.TRAINER, null), 0, MOST, "name", true)
                .stream()
                .filter(PersonRow::active)
                .toList();
    }

    /** What stands against the sessions of this cohort, or should be thought of. */
    public List<Finding> findings(Long cohortId) {
        return of(cohortId).stream().flatMap(s -> clashes.of(s).stream()).distinct().toList();
    }

    /**
     * Adds a session.
     *
     * @return its id
     */
    public Long add(Long cohortId, SessionFacts facts) {
        var cohort = seats.lock(cohortId);
        require(cohort.isAhead() || isRunning(cohort), "workshop.session.tooLate");
        var sessions = of(cohortId);
        int last = sessions.isEmpty() ? 0 : sessions.get(sessions.size() - 1).getPosition();
        var session = new WorkshopSession(cohort, last + 1, facts, room(facts));
        session.ledBy(trainers(facts));
        db.persist(session);
        db.flush();
        Finding.refuse(clashes.of(session));
        cohort.reschedule(of(cohortId));
        events.fire(
                new SessionPlanned(
                        session.getId(),
                        cohortId,
                        session.getStartsAt(),
                        session.getEndsAt(),
                        facts.getRoomId()));
        return session.getId();
    }

    /** Changes a session; who has a seat is told when its time or place is another now. */
    public void change(Long sessionId, SessionFacts facts) {
        var session = found(sessionId);
        var cohort = seats.lock(session.getCohort().getId());
        require(cohort.isAhead() || isRunning(cohort), "workshop.session.tooLate");
        var room = room(facts);
        boolean moved =
                !session.getStartsAt().isEqual(facts.getStartsAt())
                        || !session.getEndsAt().isEqual(facts.getEndsAt())
                        || !Objects.equals(session.getRoom(), room)
                        || room == null && !Objects.equals(session.getLink(), facts.getLink());
        session.describe(facts, room);
        session.ledBy(trainers(facts));
        db.flush();
        Finding.refuse(clashes.of(session));
        cohort.reschedule(of(cohort.getId()));
        events.fire(
                new SessionChanged(
                        sessionId,
                        cohort.getId(),
                        session.getStartsAt(),
                        session.getEndsAt(),
                        facts.getRoomId(),
                        moved));
    }

    public void remove(Long sessionId) {
        var session = found(sessionId);
        var cohort = seats.lock(session.getCohort().getId());
        require(cohort.isAhead(), "workshop.session.tooLate");
        require(
                cohort.getStatus() == Cohort.Status.DRAFT || of(cohort.getId()).size() > 1,
                "workshop.session.last");
        db.remove(session);
        db.flush();
        cohort.reschedule(of(cohort.getId()));
        events.fire(new SessionRemoved(sessionId, cohort.getId()));
    }

    private static boolean isRunning(Cohort cohort) {
        return cohort.getStatus() == Cohort.Status.RUNNING;
    }

    /** The room, its row locked: two cohorts cannot book the same hour at once. */
    private Room room(SessionFacts facts) {
        if (facts.getRoomId() == null) {
            return null;
        }
        var room = db.find(Room.class, facts.getRoomId(), LockModeType.PESSIMISTIC_WRITE);
        require(room != null && room.isActive(), "workshop.session.noRoom");
        return room;
    }

    /** The trainers, their rows locked in the order of ids. */
    private List<Person> trainers(SessionFacts facts) {
        return new TreeSet<>(facts.getTrainerIds()).stream().map(this::trainer).toList();
    }

    private Person trainer(Long id) {
        var person = db.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        require(person != null && person.isActive(), "workshop.session.noTrainer");
        return person;
    }

    private WorkshopSession found(Long id) {
        var session = id == null ? null : db.find(WorkshopSession.class, id);
        if (session == null) {
            throw new NotFound();
        }
        return session;
    }
}
