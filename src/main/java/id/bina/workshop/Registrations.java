package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;

/** What people do about their own seats: ask, take what is offered, let go. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Registrations {
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Seats seats;
    @Inject RegistrationDesk desk;
    @Inject Clashes clashes;

    /**
     * Registers the person who asks; asking twice changes nothing.
     *
     * @return id of the registration
     */
    public Long register(Long cohortId) {
        var cohort = seats.lock(cohortId);
        if (cohort.getStatus() == Cohort.Status.DRAFT) {
            throw new NotFound();
        }
        var mine = desk.of(cohort, user.person());
        if (mine.isPresent() && !mine.get().getStatus().isOver()) {
            return mine.get().getId();
        }
        desk.mustBeOpen(cohort);
        var registration = desk.enter(cohort, user.person(), null);
        desk.ask(registration);
        return registration.getId();
    }

    /** Takes the seat that is held for the person who asks. */
    public void acceptSeat(Long registrationId) {
        var registration = own(registrationId);
        require(
                registration.getStatus() == Registration.Status.OFFERED
                        && OffsetDateTime.now(clock).isBefore(registration.getHeldUntil()),
                "workshop.offered.over");
        clashes.mustBeFree(registration.getCohort(), registration.getPerson());
        seats.seat(registration);
    }

    /**
     * Ends the own registration, at the latest before the first session begins.
     *
     * @param reason asked for from whoever had a seat; may be null otherwise
     */
    public void cancel(Long registrationId, String reason) {
        var registration = own(registrationId);
        require(
                registration.getCohort().isAhead()
                        && !registration.getCohort().isUnderWay(OffsetDateTime.now(clock)),
                "workshop.cancel.late");
        require(
                registration.getStatus() != Registration.Status.SEATED
                        || reason != null && reason.strip().length() >= 5,
                "workshop.cancel.reason");
        desk.leave(registration, reason == null || reason.isBlank() ? null : reason.strip());
    }

    private Registration own(Long registrationId) {
        var registration = seats.locked(registrationId);
        if (!registration.getPerson().getId().equals(user.id())) {
            throw new NotFound();
        }
        return registration;
    }
}
