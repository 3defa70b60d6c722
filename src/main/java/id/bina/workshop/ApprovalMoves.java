package id.bina.workshop;

import id.bina.identity.LinesAfter;
import id.bina.identity.MoveCheck;
import id.bina.identity.MoveEffect;
import id.bina.identity.Person;
import id.bina.identity.PlacementChanged;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Open requests for a seat follow the line of superiors: says before a move which would wait for
 * somebody else, and hands them over when it took place.
 */
@ApplicationScoped
class ApprovalMoves {
    private static final String AREA = "workshop.move.area";

    @PersistenceContext EntityManager db;
    @Inject Seats seats;
    @Inject RegistrationDesk desk;
    @Inject Superiors superiors;
    @Inject LinesAfter after;

    @Transactional
    void check(@Observes MoveCheck move) {
        for (var open : open(move.getPerson(), move.getTo().unitPath())) {
            var fresh = after.superior(open.getPerson(), move);
            if (!fresh.equals(Optional.ofNullable(open.getApprover()))) {
                move.add(effect(open, fresh));
            }
        }
    }

    private static MoveEffect effect(Registration open, Optional<Person> fresh) {
        return new MoveEffect(
                AREA,
                "workshop.move.approver",
                open.getPerson().getName(),
                open.getCohort().getWorkshop().getTitle(),
                fresh.map(Person::getName).orElse(Texts.of("workshop.move.office")));
    }

    @Transactional
    void placed(@Observes PlacementChanged event) {
        var person = db.find(Person.class, event.personId());
        for (var open : open(person, person.getUnit().getPath())) {
            var fresh = superiors.of(open.getPerson());
            if (!fresh.equals(Optional.ofNullable(open.getApprover()))) {
                handOver(open.getId());
            }
        }
    }

    /** Asked again under the lock: it may have been decided meanwhile. */
    private void handOver(Long id) {
        var registration = seats.locked(id);
        if (registration.getStatus() == Registration.Status.REQUESTED) {
            registration.askFor(superiors.of(registration.getPerson()).orElse(null));
            desk.tell(registration);
        }
    }

    /**
     * Requests of the person and those that wait for him or her; of a head also those of the people
     * in the unit of this path.
     */
    private List<Registration> open(Person person, String path) {
        boolean leads = person.getRoles().contains(Roles.HEAD);
        return db.createQuery(
                        """
                        SELECT r FROM Registration r
                        WHERE r.status = :requested AND (r.person = :person
                          OR r.approver = :person OR r.person.unit.path LIKE :path)
                        ORDER BY r.cohort.id, r.id""",
                        Registration.class)
                .setParameter("requested", Registration.Status.REQUESTED)
                .setParameter("person", person)
                .setParameter("path", leads ? path + "%" : "-")
                .getResultList();
    }
}
