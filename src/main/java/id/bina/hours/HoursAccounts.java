package id.bina.hours;

import id.bina.identity.Person;
import id.bina.identity.PersonRegistered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Opens the account of everybody who is registered, so that there is a row to lock. */
@ApplicationScoped
class HoursAccounts {
    @PersistenceContext EntityManager db;

    void open(@Observes PersonRegistered event) {
        db.persist(new HoursAccount(db.getReference(Person.class, event.personId())));
    }
}
