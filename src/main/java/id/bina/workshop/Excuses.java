package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Participants say beforehand that they cannot come. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Excuses {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject Days days;
    @Inject Roster roster;

    /** The session to be excused from; not found for those who have no seat. */
    public SessionHead head(Long sessionId) {
        return SessionHead.of(mine(sessionId));
    }

    /** Asks to be excused; until the session begins, and once for each decision. */
    public void ask(Long sessionId, String reason) {
        var session = mine(sessionId);
        var now = OffsetDateTime.now(clock);
        require(now.isBefore(session.getStartsAt()), "workshop.excuse.begun");
        var list = days.locked(session);
        list.mustBeOpen();
        require(open(list).isEmpty(), "workshop.excuse.waiting");
        var excuse = new Excuse(list, user.person(), reason, now);
        db.persist(excuse);
        events.fire(new ExcuseAsked(sessionId, excuse.getId(), user.id(), excuse.getReason()));
    }

    private List<Excuse> open(AttendanceList list) {
        return db.createQuery(
                        """
                        SELECT e FROM Excuse e WHERE e.list = :list AND e.person.id = :person
                          AND e.decision = :open""",
                        Excuse.class)
                .setParameter("list", list)
                .setParameter("person", user.id())
                .setParameter("open", CheckIn.Decision.OPEN)
                .getResultList();
    }

    private WorkshopSession mine(Long sessionId) {
        var session = days.session(sessionId);
        if (!roster.has(session.getCohort().getId(), user.id())) {
            throw new NotFound();
        }
        return session;
    }
}
