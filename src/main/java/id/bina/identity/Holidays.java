package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps the table of days on which the offices are closed. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Holidays {
    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    /** The closed days of this year, in order. */
    public List<Holiday> of(int year) {
        return db.createQuery(
                        "SELECT h FROM Holiday h WHERE h.closedOn BETWEEN :first AND :last"
                                + " ORDER BY h.closedOn",
                        Holiday.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    public void add(HolidayLine line) {
        require(isNew(line), "identity.holiday.known", line.name());
        keep(line);
    }

    /**
     * Takes over every line that is not in the table yet.
     *
     * @return how many were new
     */
    public int addAll(List<HolidayLine> lines) {
        var fresh = lines.stream().distinct().filter(this::isNew).toList();
        fresh.forEach(this::keep);
        return fresh.size();
    }

    public void remove(Long id) {
        var holiday =
                Optional.ofNullable(id)
                        .map(i -> db.find(Holiday.class, i))
                        .orElseThrow(NotFound::new);
        db.remove(holiday);
        events.fire(new HolidayRemoved(id, holiday.getClosedOn(), holiday.getName()));
    }

    private void keep(HolidayLine line) {
        var holiday = new Holiday(line.day(), line.name(), line.kind());
        db.persist(holiday);
        events.fire(new HolidayAdded(holiday.getId(), line.day(), line.name(), line.kind().name()));
    }

    private boolean isNew(HolidayLine line) {
        return db.createQuery(
                                "SELECT COUNT(h) FROM Holiday h WHERE h.closedOn = :day AND h.name = :name",
                                Long.class)
                        .setParameter("day", line.day())
                        .setParameter("name", line.name())
                        .getSingleResult()
                == 0;
    }
}
