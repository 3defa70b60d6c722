package id.bina.hours;

import id.bina.identity.Person;
import id.bina.identity.PersonLeft;
import id.bina.identity.PersonReturned;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Remembers when people left, so that reports of days before still have them. */
@ApplicationScoped
class HoursLeavers {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    @Transactional
    void left(@Observes PersonLeft event) {
        forget(event.personId());
        var person = db.getReference(Person.class, event.personId());
        db.persist(new HoursLeaver(person, LocalDate.now(clock)));
    }

    @Transactional
    void returned(@Observes PersonReturned event) {
        forget(event.personId());
    }

    private void forget(Long personId) {
        db.createQuery("DELETE FROM HoursLeaver g WHERE g.person.id = :person")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
