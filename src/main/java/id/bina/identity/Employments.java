package id.bina.identity;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
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
        keep(person, null);
    }

    /**
     * Writes down what the file says since today, if it is something else than before.
     *
     * @param decree number of the decision behind it, or null
     */
    void keep(Person person, String decree) {
        var today = LocalDate.now(clock);
        var running = running(person).orElse(null);
        if (running == null) {
            open(person);
        } else if (!running.holds()) {
            running.follow(today).ifPresent(db::persist);
            running(person).filter(now -> decree != null).ifPresent(now -> now.by(decree));
            events.fire(new PlacementChanged(person.getId(), today));
        }
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
