package id.bina.hours;

import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In the months that the duty names, tells those who will miss it, and heads of how many of their
 * people; each once a month, whatever node tells it and however often.
 */
@ApplicationScoped
class HoursReminders {
    @PersistenceContext EntityManager db;
    @Inject ForecastList list;
    @Inject Event<DomainEvent> events;

    @Transactional
    void tell(LocalDate today) {
        var units = list.units("/", today);
        if (units.isEmpty() || !remindsIn(today)) {
            return;
        }
        db.find(HoursBegin.class, HoursBegin.ID, LockModeType.PESSIMISTIC_WRITE);
        var lacking =
                list.people(units.get(0), units, today).stream()
                        .filter(one -> one.outlook() == HoursOutlook.SHORT)
                        .toList();
        var month = today.withDayOfMonth(1);
        tellPeople(lacking, month);
        tellHeads(lacking, month);
    }

    private boolean remindsIn(LocalDate today) {
        return db.createQuery(
                        """
                        SELECT d FROM HoursDuty d WHERE d.minimum IS NOT NULL
                          AND d.validFrom <= :today AND (d.validTo IS NULL OR d.validTo >= :today)""",
                        HoursDuty.class)
                .setParameter("today", today)
                .getResultStream()
                .anyMatch(duty -> duty.remindsIn(today.getMonthValue()));
    }

    private void tellPeople(List<ForecastPerson> lacking, LocalDate month) {
        var told = told(month, HoursNotice.Audience.OWN);
        for (var one : lacking) {
            if (told.add(one.personId())) {
                note(one.personId(), month, HoursNotice.Audience.OWN);
                events.fire(new HoursAtRisk(one.personId(), month, one.missing(), one.year().to()));
            }
        }
    }

    private void tellHeads(List<ForecastPerson> lacking, LocalDate month) {
        var told = told(month, HoursNotice.Audience.UNIT);
        for (var head : heads()) {
            var unit = head.getUnit();
            int people =
                    (int)
                            lacking.stream()
                                    .filter(one -> one.unitPath().startsWith(unit.getPath()))
                                    .count();
            if (people > 0 && told.add(head.getId())) {
                note(head.getId(), month, HoursNotice.Audience.UNIT);
                events.fire(new UnitHoursAtRisk(head.getId(), unit.getId(), month, people));
            }
        }
    }

    private List<Person> heads() {
        return db.createQuery(
                        """
                        SELECT p FROM Person p JOIN p.roles r
                        WHERE p.active = :active AND r = :head ORDER BY p.id""",
                        Person.class)
                .setParameter("active", true)
                .setParameter("head", Roles.HEAD)
                .getResultList();
    }

    private Set<Long> told(LocalDate month, HoursNotice.Audience audience) {
        return new HashSet<>(
                db.createQuery(
                                """
                                SELECT n.person.id FROM HoursNotice n
                                WHERE n.toldFor = :month AND n.audience = :audience""",
                                Long.class)
                        .setParameter("month", month)
                        .setParameter("audience", audience)
                        .getResultList());
    }

    private void note(Long personId, LocalDate month, HoursNotice.Audience audience) {
        db.persist(new HoursNotice(db.getReference(Person.class, personId), month, audience));
    }
}
