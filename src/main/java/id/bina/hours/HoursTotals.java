package id.bina.hours;

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
        var person = db.find(Person.class, personId);
        if (person == null) {
            throw new NotFound();
        }
        var duty = book.duty(person.getEmploymentType(), day).orElse(null);
        var basis = duty == null ? DutyPeriod.CALENDAR_YEAR : duty.getPeriod();
        var period = HoursPeriod.of(basis, null, day);
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
