package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Superiors;
import id.bina.shared.DomainEvent;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Lets people into a cohort and out of it; the row of the cohort is locked by the caller. */
@ApplicationScoped
class RegistrationDesk {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Seats seats;
    @Inject Clashes clashes;
    @Inject Superiors superiors;
    @Inject Wording words;
    @Inject Event<DomainEvent> events;

    /** Refuses kindly what comes too late. */
    void mustBeOpen(Cohort cohort) {
        var now = OffsetDateTime.now(clock);
        require(
                cohort.getStatus() != Cohort.Status.CANCELLED,
                "workshop.register.cancelled",
                cohort.getCancelReason());
        require(
                cohort.getRegistrationUntil() == null
                        || now.isBefore(cohort.getRegistrationUntil()),
                "workshop.register.late",
                words.dateTime(cohort.getRegistrationUntil()));
        require(cohort.takesRegistrations(now), "workshop.register.closed");
    }

    /**
     * The registration of this person, begun now or found as it is running already: asking twice
     * changes nothing.
     *
     * @param proposer who proposes the person; null when he or she asks alone
     */
    Registration enter(Cohort cohort, Person person, Person proposer) {
        var existing = of(cohort, person);
        if (existing.isPresent() && !existing.get().getStatus().isOver()) {
            return existing.get();
        }
        require(person.isActive(), "workshop.register.inactive", person.getName());
        clashes.mustBeFree(cohort, person);
        var registration = existing.orElseGet(() -> begun(cohort, person, proposer));
        if (existing.isPresent()) {
            registration.again(proposer, OffsetDateTime.now(clock));
        }
        return registration;
    }

    /** Asks the superior, or the office when there is none; or finds a seat when nobody decides. */
    void ask(Registration registration) {
        if (registration.getStatus() != Registration.Status.REQUESTED) {
            return;
        }
        if (!registration.getCohort().isSuperiorApproves()) {
            seats.place(registration);
            return;
        }
        registration.askFor(superiors.of(registration.getPerson()).orElse(null));
        tell(registration);
    }

    /** Says whose decision is awaited. */
    void tell(Registration registration) {
        events.fire(
                new SeatRequested(
                        registration.getId(),
                        registration.getCohort().getId(),
                        registration.getPerson().getId(),
                        id(registration.getApprover()),
                        id(registration.getProposer())));
    }

    private static Long id(Person person) {
        return person == null ? null : person.getId();
    }

    /** Agrees and finds a seat. */
    void approve(Registration registration, String reason) {
        registration.approve(user.person(), reason, OffsetDateTime.now(clock));
        events.fire(
                new RegistrationApproved(
                        registration.getId(),
                        registration.getCohort().getId(),
                        registration.getPerson().getId(),
                        user.id(),
                        !user.person().equals(registration.getApprover())));
        seats.place(registration);
    }

    void decline(Registration registration, String reason) {
        require(reason != null && reason.strip().length() >= 5, "workshop.approval.reason");
        registration.decline(user.person(), reason.strip(), OffsetDateTime.now(clock));
        events.fire(
                new RegistrationDeclined(
                        registration.getId(),
                        registration.getCohort().getId(),
                        registration.getPerson().getId(),
                        user.id(),
                        reason.strip()));
    }

    /** Ends it and passes the freed seat on. */
    void leave(Registration registration, String reason) {
        registration.cancel(reason, OffsetDateTime.now(clock));
        events.fire(
                new RegistrationCancelled(
                        registration.getId(),
                        registration.getCohort().getId(),
                        registration.getPerson().getId(),
                        user.id(),
                        reason));
        seats.promote(registration.getCohort());
    }

    Optional<Registration> of(Cohort cohort, Person person) {
        return db.createQuery(
                        "SELECT r FROM Registration r WHERE r.cohort = :cohort AND r.person ="
                                + " :person",
                        Registration.class)
                .setParameter("cohort", cohort)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private Registration begun(Cohort cohort, Person person, Person proposer) {
        var registration = new Registration(cohort, person, proposer, OffsetDateTime.now(clock));
        db.persist(registration);
        return registration;
    }
}
