package id.bina.hours;

import id.bina.identity.EmploymentType;
import id.bina.identity.Person;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The year of a person in numbers, always summed from the lines. */
@ApplicationScoped
public class HoursTotals {
    @PersistenceContext EntityManager db;
    @Inject HoursRuleBook book;
    @Inject Event<PendingHours> asked;

    /** The year of the duty in which this day lies. */
    public HoursYear of(Long personId, LocalDate day) {
        var person = employment(personId);
        return of(personId, (EmploymentType) person[0], (LocalDate) person[1], day);
    }

    /** The same for a person who is read already. */
    HoursYear of(Person person, LocalDate day) {
        return of(person.getId(), person.getEmploymentType(), person.getContractFrom(), day);
    }

    private HoursYear of(
            Long personId, EmploymentType type, LocalDate contractFrom, LocalDate day) {
        var duty = book.duty(type, day).orElse(null);
        var basis = duty == null ? DutyPeriod.CALENDAR_YEAR : duty.getPeriod();
        var period = HoursPeriod.of(basis, contractFrom, day);
        var pending = new PendingHours(personId, period.from(), period.to());
        asked.fire(pending);
        return new HoursYear(
                period.from(),
                period.to(),
                day,
                recognised(personId, period.from(), period.to()),
                pending.sum(),
                duty == null ? null : duty.getMinimum(),
                duty == null ? null : duty.getMaximum(),
                duty == null ? null : duty.getLegalBasis(),
                duty == null ? null : duty.getCertainty(),
                period.assumed());
    }

    /** Type of employment and first day of the contract, which may be null. */
    private Object[] employment(Long personId) {
        return db.createQuery(
                        "SELECT p.employmentType, p.contractFrom FROM Person p WHERE p.id = :person",
                        Object[].class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Sum of the lines of activities that ended in these days. */
    BigDecimal recognised(Long personId, LocalDate from, LocalDate to) {
        var sum =
                db.createQuery(
                                """
                                SELECT SUM(l.jp) FROM HoursLine l
                                WHERE l.person.id = :person AND l.endedOn BETWEEN :from AND :to""",
                                BigDecimal.class)
                        .setParameter("person", personId)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getSingleResult();
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
