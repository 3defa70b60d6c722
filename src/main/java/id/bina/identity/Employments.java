package id.bina.identity;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps the periods of people true: every verb that changes a file calls it afterwards. */
@ApplicationScoped
class Employments {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** Opens the first period of somebody who was just registered. */
    void open(Person person) {
        db.persist(Employment.first(person, LocalDate.now(clock)));
    }

    void keep(Person person) {
        keep(person, running(person).orElse(null), null, LocalDate.now(clock));
    }

    /**
     * Writes down what the file says since this day, which may lie a few days back when the portal
     * was off. A period that began since then is not rewritten: it ends, and the change counts from
     * today.
     *
     * @param decree number of the decision behind it, or null
     */
    void keep(Person person, String decree, LocalDate day) {
        var running = running(person).orElse(null);
        boolean later = running != null && !running.getValidFrom().isBefore(day);
        keep(person, running, decree, later ? LocalDate.now(clock) : day);
    }

    /** As above, for many whose running periods were read at once. */
    void keep(Person person, Employment running) {
        keep(person, running, null, LocalDate.now(clock));
    }

    private void keep(Person person, Employment running, String decree, LocalDate day) {
        if (running == null) {
            open(person);
        } else if (!running.holds()) {
            var next = running.follow(day);
            next.ifPresent(db::persist);
            if (decree != null) {
                next.orElse(running).by(decree);
            }
            events.fire(new PlacementChanged(person.getId(), day));
        }
    }

    /**
     * Lets nobody else plan, withdraw or apply a move of this person until the transaction ends. On
     * the first period, because no other row points at it: rows that point at the person go on.
     */
    void queue(Long personId) {
        db.createQuery(
                        "SELECT x.id FROM Employment x WHERE x.person.id = :person"
                                + " ORDER BY x.validFrom",
                        Long.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(id -> db.find(Employment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All periods of a person, the latest first. */
    List<PeriodRow> history(Person person) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.identity.PeriodRow(x.validFrom, x.validTo,
                          x.employmentType, x.grade, x.position, x.level,
                          (SELECT MIN(v.name) FROM UnitVersion v WHERE v.unit = x.unit
                            AND v.validFrom <= x.validFrom
                            AND (v.validTo IS NULL OR v.validTo >= x.validFrom)),
                          x.unit.name, s.name, x.decree)
                        FROM Employment x LEFT JOIN x.superior s
                        WHERE x.person = :person ORDER BY x.validFrom DESC""",
                        PeriodRow.class)
                .setParameter("person", person)
                .getResultList();
    }

    private Optional<Employment> running(Person person) {
        return db.createQuery(
                        "SELECT x FROM Employment x WHERE x.person = :person AND x.validTo IS NULL",
                        Employment.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }
}
