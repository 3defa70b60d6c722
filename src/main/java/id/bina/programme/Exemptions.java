package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Scope;
import id.bina.identity.Superiors;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Excuses from duties: asked by the person or the unit, decided by the office or the superior. */
@Stateless
public class Exemptions {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Scope scope;
    @Inject Superiors superiors;
    @Inject ExemptionReading reading;
    @Inject Event<DomainEvent> events;

    /** Asks for the person who asks. */
    @RolesAllowed(Roles.LEARNER)
    public Long ask(Long cycleId, String reason, LocalDate untilOn) {
        var cycle = standing(cycleId);
        if (!cycle.getPerson().getId().equals(user.id())) {
            throw new NotFound();
        }
        return ask(cycle, reason, untilOn);
    }

    /** Asks for somebody of the own unit or of one below it. */
    @RolesAllowed({Roles.HEAD, Roles.OFFICER})
    public Long askFor(Long cycleId, String reason, LocalDate untilOn) {
        var cycle = standing(cycleId);
        if (!scope.covers(cycle.getPerson())) {
            throw new NotFound();
        }
        return ask(cycle, reason, untilOn);
    }

    private Long ask(DutyCycle cycle, String reason, LocalDate untilOn) {
        // one request at a time, also from two tabs
        db.lock(cycle, LockModeType.PESSIMISTIC_WRITE);
        require(!isAsked(cycle), "programme.exemption.running");
        var person = cycle.getPerson();
        var asked =
                new Exemption(
                        cycle.getDuty(),
                        person,
                        user.person(),
                        reason,
                        untilOn,
                        OffsetDateTime.now(clock));
        db.persist(asked);
        events.fire(
                new ExemptionAsked(
                        asked.getId(),
                        person.getId(),
                        cycle.getDuty().getId(),
                        superiors.of(person).map(Person::getId).orElse(null),
                        cycle.getDuty().getTitle(),
                        untilOn));
        return asked.getId();
    }

    /** Decides once; only the office and the superior of the person may. */
    @RolesAllowed({Roles.LEARNER, Roles.ADMIN, Roles.HEAD})
    public void decide(Long id, boolean granted, String answer) {
        var asked = db.find(Exemption.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (asked == null || !mayDecide(asked.getPerson())) {
            throw new NotFound();
        }
        asked.decide(granted, answer, user.person(), LocalDate.now(clock));
        events.fire(
                new ExemptionDecided(
                        id,
                        asked.getPerson().getId(),
                        asked.getDuty().getId(),
                        asked.getDuty().getTitle(),
                        granted,
                        asked.getUntilOn(),
                        asked.getAnswer()));
    }

    private boolean mayDecide(Person person) {
        return user.may(Roles.ADMIN)
                || superiors.of(person).filter(one -> one.getId().equals(user.id())).isPresent();
    }

    /**
     * Requests of the units the person who asks may see, and of those who answer to him or her;
     * open ones first, then the newest.
     */
    @RolesAllowed({Roles.LEARNER, Roles.ADMIN, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER})
    public List<ExemptionRow> rows() {
        return reading.rows();
    }

    private boolean isAsked(DutyCycle cycle) {
        return !db.createQuery(
                        """
                        SELECT x.id FROM Exemption x WHERE x.person = :person AND x.duty = :duty
                          AND x.status <> :refused AND x.untilOn >= :today""",
                        Long.class)
                .setParameter("person", cycle.getPerson())
                .setParameter("duty", cycle.getDuty())
                .setParameter("refused", Exemption.Status.REFUSED)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .isEmpty();
    }

    private DutyCycle standing(Long id) {
        return Optional.ofNullable(id)
                .map(i -> db.find(DutyCycle.class, i))
                .filter(DutyCycle::isOpen)
                .orElseThrow(NotFound::new);
    }
}
