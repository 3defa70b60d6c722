package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Moves people: shows first what a move would change, then applies it, today at once and later on
 * its day. The same form sent twice, or from two windows, is one move.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OFFICER})
public class Moves {
    private static final int ROWS = 50;

    @PersistenceContext EntityManager db;
    @Inject Keeping keeping;
    @Inject Employments employments;
    @Inject MoveWork work;
    @Inject MoveOutlook outlook;
    @Inject CurrentUser user;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** The person who is to move; one whose file the caller does not keep is not found. */
    public Person person(Long personId) {
        var person = keeping.toChange(personId);
        require(person.isActive(), "identity.person.alreadyLeft");
        return person;
    }

    /** What this move would change; nothing is written. */
    public MovePreview preview(Long personId, MoveWish wish) {
        return outlook.of(move(person(personId), wish));
    }

    /**
     * Applies the move if its day is today, and keeps it for its day otherwise.
     *
     * @param version of the file that was shown; refused if it was changed meanwhile
     * @param key of the form, at most 40 characters; the same form sent again changes nothing
     * @return id of the move
     */
    public Long order(Long personId, int version, String key, MoveWish wish) {
        var person = person(personId);
        employments.queue(personId);
        db.refresh(person); // it may have been read before the queue was passed
        var sent = sentBefore(key);
        if (sent.isPresent()) {
            return sent.get();
        }
        require(person.getVersion() == version, "shared.conflict");
        var move = move(person, wish);
        require(isFree(person, wish.effectiveOn()), "identity.move.sameDay");
        move.ordered(key, user.person(), OffsetDateTime.now(clock));
        db.persist(move);
        if (wish.effectiveOn().equals(LocalDate.now(clock))) {
            work.apply(move);
        } else {
            events.fire(new MovePlanned(personId, move.getId(), wish.effectiveOn()));
        }
        return move.getId();
    }

    private PlannedMove move(Person person, MoveWish wish) {
        var unit = keeping.unit(wish.unitId());
        require(unit.isValidOn(wish.effectiveOn()), "identity.move.unitEnded", unit.getName());
        person.getNip().mustFit(wish.employmentType());
        var superior = wish.superior() == null ? null : superior(wish.superior());
        return new PlannedMove(person, wish, unit, superior, LocalDate.now(clock));
    }

    private Person superior(Nip nip) {
        return db.createQuery("SELECT p FROM Person p WHERE p.nip = :nip", Person.class)
                .setParameter("nip", nip)
                .getResultStream()
                .filter(Person::isActive)
                .findFirst()
                .orElseThrow(
                        () -> new RuleViolation("identity.person.superiorUnknown", nip.grouped()));
    }

    private Optional<Long> sentBefore(String key) {
        return db.createQuery(
                        "SELECT m.id FROM PlannedMove m WHERE m.requestKey = :key", Long.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    private boolean isFree(Person person, LocalDate day) {
        return db.createQuery(
                                "SELECT COUNT(m) FROM PlannedMove m WHERE m.person = :person AND"
                                        + " m.openOn = :day",
                                Long.class)
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .getSingleResult()
                == 0;
    }

    /** Takes back a move whose day has not come; it stays readable. */
    public void withdraw(Long moveId) {
        var found =
                Optional.ofNullable(moveId)
                        .map(id -> db.find(PlannedMove.class, id))
                        .orElseThrow(NotFound::new);
        keeping.toChange(found.getPerson().getId());
        var move = work.locked(moveId);
        move.withdraw(OffsetDateTime.now(clock));
        events.fire(new MoveWithdrawn(move.getPerson().getId(), moveId, move.getEffectiveOn()));
    }

    /** The moves of a person that were filed here, the latest day first. */
    public List<MoveRow> rows(Long personId) {
        return db.createQuery(
                        """
                        SELECT m FROM PlannedMove m JOIN FETCH m.unit LEFT JOIN FETCH m.plannedBy
                        WHERE m.person = :person ORDER BY m.effectiveOn DESC, m.id DESC""",
                        PlannedMove.class)
                .setParameter("person", keeping.person(personId))
                .setMaxResults(ROWS)
                .getResultStream()
                .map(MoveRow::of)
                .toList();
    }
}
