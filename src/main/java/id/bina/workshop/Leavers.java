package id.bina.workshop;

import id.bina.identity.Person;
import id.bina.identity.PersonLeft;
import id.bina.identity.Superiors;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Frees the seats of whoever leaves, and finds another superior for those who wait for him. */
@ApplicationScoped
class Leavers {
    @PersistenceContext EntityManager db;
    @Inject Seats seats;
    @Inject RegistrationDesk desk;
    @Inject Superiors superiors;

    @Transactional
    void left(@Observes PersonLeft event) {
        for (Long id : running(event.personId())) {
            desk.leave(seats.locked(id), Texts.of("workshop.cancel.left"));
        }
        for (var waiting : waitingFor(event.personId())) {
            var registration = seats.locked(waiting.getId());
            registration.askFor(superiors.of(registration.getPerson()).orElse(null));
            desk.tell(registration);
        }
    }

    private List<Long> running(Long personId) {
        return db.createQuery(
                        """
                        SELECT r.id FROM Registration r
                        WHERE r.person.id = :person AND r.status IN :running
                          AND r.cohort.status IN :ahead
                        ORDER BY r.cohort.id""",
                        Long.class)
                .setParameter("person", personId)
                .setParameter(
                        "running",
                        Set.of(
                                Registration.Status.REQUESTED,
                                Registration.Status.WAITING,
                                Registration.Status.OFFERED,
                                Registration.Status.SEATED))
                .setParameter(
                        "ahead",
                        Set.of(Cohort.Status.DRAFT, Cohort.Status.OPEN, Cohort.Status.CLOSED))
                .getResultList();
    }

    private List<Registration> waitingFor(Long personId) {
        return db.createQuery(
                        """
                        SELECT r FROM Registration r
                        WHERE r.approver = :person AND r.status = :requested
                        ORDER BY r.cohort.id, r.id""",
                        Registration.class)
                .setParameter("person", db.getReference(Person.class, personId))
                .setParameter("requested", Registration.Status.REQUESTED)
                .getResultList();
    }
}
