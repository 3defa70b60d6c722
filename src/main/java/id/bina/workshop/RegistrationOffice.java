package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Nip;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What the personnel office decides about the people of a cohort. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class RegistrationOffice {
    /** So many people at once keep a transaction short. */
    static final int MOST = 500;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Seats seats;
    @Inject RegistrationDesk desk;
    @Inject Event<DomainEvent> events;

    /**
     * Adds the people of these employee numbers, one a line or parted by commas; nobody is added
     * when one of them is no number or nobody's.
     *
     * @param agreed why nobody has to be asked; null or empty to ask each superior
     * @return how many are new in the cohort
     */
    public int addNumbers(Long cohortId, String numbers, String agreed) {
        var people = new ArrayList<Person>();
        for (String typed : numbers == null ? new String[0] : numbers.split("[\\n,;\\t]")) {
            if (!typed.isBlank()) {
                people.add(person(Nip.of(typed), typed.strip()));
            }
        }
        require(!people.isEmpty(), "workshop.office.noNumbers");
        return add(cohortId, people, agreed);
    }

    /** Adds every active person of this unit and of the units below it. */
    public int addUnit(Long cohortId, String unitPath, String agreed) {
        var people =
                db.createQuery(
                                """
                                SELECT p FROM Person p JOIN FETCH p.unit
                                WHERE p.active = TRUE AND p.unit.path LIKE :path ORDER BY p.id""",
                                Person.class)
                        .setParameter("path", unitPath + "%")
                        .setMaxResults(MOST + 1)
                        .getResultList();
        require(!people.isEmpty(), "workshop.office.emptyUnit");
        return add(cohortId, people, agreed);
    }

    private int add(Long cohortId, List<Person> people, String agreed) {
        require(people.size() <= MOST, "workshop.office.tooMany", MOST);
        var cohort = seats.lock(cohortId);
        require(cohort.isAhead(), "workshop.office.tooLate");
        int begun = 0;
        for (var person : people) {
            var known = desk.of(cohort, person);
            if (known.isEmpty() || known.get().getStatus().isOver()) {
                settle(desk.enter(cohort, person, user.person()), agreed);
                begun++;
            }
        }
        return begun;
    }

    private void settle(Registration registration, String agreed) {
        if (registration.getStatus() != Registration.Status.REQUESTED) {
            return;
        }
        if (agreed == null || agreed.isBlank()) {
            desk.ask(registration);
        } else {
            desk.approve(registration, said(agreed));
        }
    }

    /** Agrees on behalf of the superior, with the reason. */
    public void approve(Long registrationId, String reason) {
        desk.approve(seats.locked(registrationId), said(reason));
    }

    public void decline(Long registrationId, String reason) {
        desk.decline(seats.locked(registrationId), said(reason));
    }

    public void cancel(Long registrationId, String reason) {
        var registration = seats.locked(registrationId);
        require(
                registration.getCohort().isAhead()
                        || registration.getCohort().getStatus() == Cohort.Status.RUNNING,
                "workshop.office.tooLate");
        desk.leave(registration, said(reason));
    }

    /**
     * Moves the person to another cohort, where he or she gets a seat or the last place in the
     * queue; the decision of the superior stays good.
     *
     * @return id of the registration there
     */
    public Long rebook(Long registrationId, Long toCohortId, String reason) {
        String why = said(reason);
        lockBoth(registrationId, toCohortId);
        var from = seats.locked(registrationId);
        var to = seats.lock(toCohortId);
        require(!to.equals(from.getCohort()), "workshop.rebook.same");
        require(to.isAhead(), "workshop.office.tooLate");
        boolean calledOff = from.getCohort().getStatus() == Cohort.Status.CANCELLED;
        require(!from.getStatus().isOver() || calledOff, "workshop.registration.over");
        boolean undecided = from.getDecidedAt() == null && from.getCohort().isSuperiorApproves();
        if (!from.getStatus().isOver()) {
            from.cancel(why, OffsetDateTime.now(clock));
            seats.promote(from.getCohort());
        }
        db.flush();
        var moved = desk.enter(to, from.getPerson(), user.person());
        events.fire(
                new RegistrationMoved(
                        moved.getId(),
                        to.getId(),
                        from.getPerson().getId(),
                        from.getCohort().getId()));
        settle(moved, undecided ? null : why);
        return moved.getId();
    }

    /** Two rows are locked in the order of their ids, so that two moves never wait in a circle. */
    private void lockBoth(Long registrationId, Long toCohortId) {
        var registration =
                registrationId == null ? null : db.find(Registration.class, registrationId);
        if (registration == null || toCohortId == null) {
            throw new NotFound();
        }
        Long fromCohortId = registration.getCohort().getId();
        seats.lock(Math.min(fromCohortId, toCohortId));
        seats.lock(Math.max(fromCohortId, toCohortId));
    }

    private static String said(String reason) {
        require(reason != null && reason.strip().length() >= 10, "workshop.office.reason");
        return reason.strip();
    }

    private Person person(Nip nip, String typed) {
        return db.createQuery(
                        "SELECT p FROM Person p WHERE p.nip = :nip AND p.active = TRUE",
                        Person.class)
                .setParameter("nip", nip)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("workshop.office.unknown", typed));
    }

    /** Other cohorts to which somebody of this one can be moved. */
    public List<CohortRow> targets(Long cohortId) {
        return new CohortQuery(db, new CohortFilter(null, Cohort.Status.OPEN, null), null)
                .rows(0, 50, "startsAt", true).stream()
                        .filter(row -> !row.id().equals(cohortId))
                        .toList();
    }
}
