package id.bina.outreach;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.shared.DomainEvent;
import id.bina.workshop.AttendanceConcluded;
import id.bina.workshop.ClaimDecided;
import id.bina.workshop.ExcuseAsked;
import id.bina.workshop.ExcuseDecided;
import id.bina.workshop.ListSigned;
import id.bina.workshop.Registration;
import id.bina.workshop.WorkshopSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/** Tells people what was decided about their attendance, and trainers what waits for them. */
@ApplicationScoped
class NewsOfAttendance {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Messages messages;

    @Transactional
    void claimed(@Observes ClaimDecided event) {
        var session = session(event.sessionId());
        tell(
                event.personId(),
                event,
                "claim:" + event.claimId(),
                event.accepted()
                        ? Message.of(
                                "outreach.message.claimAccepted", page(session), title(session))
                        : Message.of(
                                "outreach.message.claimStruck",
                                page(session),
                                title(session),
                                event.reason()));
    }

    @Transactional
    void excuseAsked(@Observes ExcuseAsked event) {
        var session = session(event.sessionId());
        String name = db.find(Person.class, event.personId()).getName();
        trainers(session)
                .forEach(
                        trainer ->
                                tell(
                                        trainer,
                                        event,
                                        "excuse:" + event.excuseId(),
                                        Message.of(
                                                "outreach.message.excuseAsked",
                                                roll(session),
                                                name,
                                                title(session))));
    }

    @Transactional
    void excuseDecided(@Observes ExcuseDecided event) {
        var session = session(event.sessionId());
        tell(
                event.personId(),
                event,
                "excuse:" + event.excuseId(),
                Message.of(
                        event.granted()
                                ? "outreach.message.excuseGranted"
                                : "outreach.message.excuseDeclined",
                        page(session),
                        title(session)));
    }

    /** The other trainers may confirm the list; the office sees it among its cohorts. */
    @Transactional
    void signed(@Observes ListSigned event) {
        var session = session(event.sessionId());
        trainers(session)
                .filter(trainer -> !trainer.equals(user.id()))
                .forEach(
                        trainer ->
                                tell(
                                        trainer,
                                        event,
                                        "signed",
                                        Message.of(
                                                "outreach.message.listSigned",
                                                roll(session),
                                                title(session))));
    }

    @Transactional
    void concluded(@Observes AttendanceConcluded event) {
        var cohort = db.find(Registration.class, event.registrationId()).getCohort();
        tell(
                event.personId(),
                event,
                "concluded:" + event.enough(),
                Message.of(
                        event.enough()
                                ? "outreach.message.attendedEnough"
                                : "outreach.message.attendedTooLittle",
                        NewsOfWorkshops.page(cohort),
                        NewsOfWorkshops.title(cohort),
                        String.valueOf(event.percent()),
                        String.valueOf(cohort.getThresholdPercent())));
    }

    private void tell(Long person, DomainEvent event, String what, Message message) {
        messages.tell(person, event.subject() + ":" + what, message.on(Topic.WORKSHOP));
    }

    private WorkshopSession session(Long id) {
        return db.find(WorkshopSession.class, id);
    }

    private static Stream<Long> trainers(WorkshopSession session) {
        return session.getTrainers().stream().map(Person::getId);
    }

    private static String title(WorkshopSession session) {
        return NewsOfWorkshops.title(session.getCohort()) + ", " + session.getTitle();
    }

    private static String page(WorkshopSession session) {
        return "/workshop/check-in?s=" + session.getId();
    }

    private static String roll(WorkshopSession session) {
        return "/workshop/roll?session=" + session.getId();
    }
}
