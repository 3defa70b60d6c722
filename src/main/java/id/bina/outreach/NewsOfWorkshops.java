package id.bina.outreach;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.web.Wording;
import id.bina.workshop.Cohort;
import id.bina.workshop.OfferLapsed;
import id.bina.workshop.PersonQueued;
import id.bina.workshop.PersonSeated;
import id.bina.workshop.Registration;
import id.bina.workshop.RegistrationCancelled;
import id.bina.workshop.RegistrationDeclined;
import id.bina.workshop.RegistrationMoved;
import id.bina.workshop.SeatOffered;
import id.bina.workshop.SeatRequested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Tells people about seats in workshops: who must decide, what was decided, where the queue is. A
 * registration can be taken up again, so causes carry the time at which it was asked for.
 */
@ApplicationScoped
class NewsOfWorkshops {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject Wording words;

    /** The superior is asked, with an answer by one tap; without one, the office is. */
    @Transactional
    void requested(@Observes SeatRequested event) {
        var registration = registration(event.registrationId());
        var cohort = registration.getCohort();
        String name = registration.getPerson().getName();
        if (event.approverId() == null) {
            String people = "/workshop/participants?cohort=" + event.cohortId();
            var asked =
                    Message.of("outreach.message.seatOffice", people, name, title(cohort))
                            .on(Topic.APPROVAL);
            admins().forEach(id -> messages.tell(id, cause(registration, "office"), asked));
            return;
        }
        messages.tell(
                event.approverId(),
                cause(registration, "asked:" + event.approverId()),
                Message.of(
                                "outreach.message.seatAsked",
                                "/workshop/approvals",
                                name,
                                title(cohort),
                                period(cohort))
                        .on(Topic.APPROVAL)
                        .urgent()
                        .offering(ActionVerb.APPROVE_REGISTRATION, event.registrationId())
                        .offering(ActionVerb.DECLINE_REGISTRATION, event.registrationId())
                        .until(cohort.getStartsAt()));
    }

    @Transactional
    void declined(@Observes RegistrationDeclined event) {
        tell(event.registrationId(), "declined", "outreach.message.seatDeclined", event.reason());
    }

    /** Whoever has just registered sees it on the page. */
    @Transactional
    void seated(@Observes PersonSeated event) {
        if (!event.personId().equals(user.id())) {
            tell(event.registrationId(), "placed", "outreach.message.seated", null);
        }
    }

    @Transactional
    void queued(@Observes PersonQueued event) {
        if (!event.personId().equals(user.id())) {
            tell(event.registrationId(), "queued", "outreach.message.queued", null);
        }
    }

    @Transactional
    void offered(@Observes SeatOffered event) {
        var registration = registration(event.registrationId());
        var cohort = registration.getCohort();
        messages.tell(
                event.personId(),
                cause(registration, "offered:" + event.heldUntil().toEpochSecond()),
                Message.of(
                                "outreach.message.seatOffered",
                                page(cohort),
                                title(cohort),
                                period(cohort),
                                words.dateTime(event.heldUntil()))
                        .on(Topic.DEADLINE)
                        .urgent()
                        .offering(ActionVerb.ACCEPT_SEAT, event.registrationId())
                        .offering(ActionVerb.DECLINE_SEAT, event.registrationId())
                        .until(event.heldUntil()));
    }

    @Transactional
    void lapsed(@Observes OfferLapsed event) {
        tell(event.registrationId(), "lapsed", "outreach.message.offerLapsed", null);
    }

    @Transactional
    void cancelled(@Observes RegistrationCancelled event) {
        if (!event.personId().equals(user.id()) && event.reason() != null) {
            tell(
                    event.registrationId(),
                    "cancelled",
                    "outreach.message.seatCancelled",
                    event.reason());
        }
    }

    /** Told before the seat itself, with its cause: one message says both. */
    @Transactional
    void moved(@Observes RegistrationMoved event) {
        tell(event.registrationId(), "placed", "outreach.message.seatMoved", null);
    }

    private void tell(Long registrationId, String what, String key, String reason) {
        var registration = registration(registrationId);
        var cohort = registration.getCohort();
        messages.tell(
                registration.getPerson().getId(),
                cause(registration, what),
                Message.of(key, page(cohort), title(cohort), period(cohort), reason)
                        .on(Topic.WORKSHOP)
                        .urgent());
    }

    private Registration registration(Long id) {
        return db.find(Registration.class, id);
    }

    private static String cause(Registration registration, String what) {
        return "Registration:"
                + registration.getId()
                + ":"
                + registration.getRequestedAt().toEpochSecond()
                + ":"
                + what;
    }

    static String page(Cohort cohort) {
        return "/workshop/workshop?id=" + cohort.getId();
    }

    static String title(Cohort cohort) {
        return cohort.getWorkshop().getTitle() + " " + cohort.roman();
    }

    private String period(Cohort cohort) {
        return words.period(cohort.getStartsAt(), cohort.getEndsAt());
    }

    private List<Long> admins() {
        return db.createQuery(
                        "SELECT p.id FROM Person p JOIN p.roles r WHERE r = :admin AND p.active ="
                                + " TRUE",
                        Long.class)
                .setParameter("admin", Roles.ADMIN)
                .getResultList();
    }
}
