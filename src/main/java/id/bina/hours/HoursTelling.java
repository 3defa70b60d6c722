package id.bina.hours;

import id.bina.identity.Person;
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

/** Tells a part of the people, once a month each; of several nodes one is at it at a time. */
@ApplicationScoped
class HoursTelling {
    @PersistenceContext EntityManager db;
    @Inject Event<DomainEvent> events;

    @Transactional
    void people(List<ForecastPerson> part, LocalDate month) {
        lock();
        var ids = part.stream().map(ForecastPerson::personId).toList();
        var told = told(ids, month, HoursNotice.Audience.OWN);
        for (var one : part) {
            if (!told.contains(one.personId())) {
                note(one.personId(), month, HoursNotice.Audience.OWN);
                events.fire(new HoursAtRisk(one.personId(), month, one.missing(), one.year().to()));
            }
        }
    }

    @Transactional
    void head(Long headId, List<ForecastPerson> lacking, LocalDate month) {
        lock();
        var unit = db.find(Person.class, headId).getUnit();
        long people = lacking.stream().filter(p -> p.unitPath().startsWith(unit.getPath())).count();
        if (people > 0 && told(List.of(headId), month, HoursNotice.Audience.UNIT).isEmpty()) {
            note(headId, month, HoursNotice.Audience.UNIT);
            events.fire(new UnitHoursAtRisk(headId, unit.getId(), month, (int) people));
        }
    }

    private void lock() {
        db.find(HoursBegin.class, HoursBegin.ID, LockModeType.PESSIMISTIC_WRITE);
    }

    private Set<Long> told(List<Long> people, LocalDate month, HoursNotice.Audience audience) {
        return new HashSet<>(
                db.createQuery(
                                """
                                SELECT n.person.id FROM HoursNotice n WHERE n.toldFor = :month
                                  AND n.audience = :audience AND n.person.id IN :people""",
                                Long.class)
                        .setParameter("month", month)
                        .setParameter("audience", audience)
                        .setParameter("people", people)
                        .getResultList());
    }

    private void note(Long personId, LocalDate month, HoursNotice.Audience audience) {
        db.persist(new HoursNotice(db.getReference(Person.class, personId), month, audience));
    }
}
