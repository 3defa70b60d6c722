package id.bina.outreach;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.mentoring.ActionNear;
import id.bina.mentoring.ActionRemarked;
import id.bina.mentoring.ActionShared;
import id.bina.mentoring.PairClosing;
import id.bina.mentoring.RecordConfirmed;
import id.bina.mentoring.RecordGivenBack;
import id.bina.mentoring.RecordSent;
import id.bina.mentoring.SessionCancelled;
import id.bina.mentoring.SessionConfirmed;
import id.bina.mentoring.SessionNear;
import id.bina.mentoring.SessionProposed;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;

/**
 * Tells a pair about its meetings and actions: who asks, when, and where to go. What the pair wrote
 * is in no message.
 */
@ApplicationScoped
class NewsOfMeetings {
    private static final String MEETINGS = "/mentoring/meetings";

    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;
    @Inject Messages messages;
    @Inject Wording words;

    @Transactional
    void proposed(@Observes SessionProposed event) {
        messages.tell(
                event.personId(),
                event.subject() + ":proposed:" + event.revision(),
                about("outreach.message.sessionProposed", MEETINGS, me(), when(event.startsAt()))
                        .urgent()
                        .offering(ActionVerb.CONFIRM_SESSION, event.sessionId())
                        .until(event.startsAt()));
    }

    @Transactional
    void confirmed(@Observes SessionConfirmed event) {
        messages.tell(
                event.personId(),
                event.subject() + ":confirmed:" + event.startsAt().toEpochSecond(),
                about("outreach.message.sessionConfirmed", MEETINGS, me(), when(event.startsAt()))
                        .urgent());
    }

    @Transactional
    void cancelled(@Observes SessionCancelled event) {
        messages.tell(
                event.personId(),
                event.subject() + ":cancelled",
                about("outreach.message.sessionCancelled", MEETINGS, when(event.startsAt()))
                        .urgent());
    }

    @Transactional
    void near(@Observes SessionNear event) {
        messages.tell(
                event.personId(),
                event.subject() + ":near:" + event.startsAt().toEpochSecond(),
                about("outreach.message.sessionNear", MEETINGS, when(event.startsAt())).urgent());
    }

    @Transactional
    void sent(@Observes RecordSent event) {
        messages.tell(
                event.personId(),
                event.subject() + ":sent:" + user.id(),
                about(
                        "outreach.message.recordSent",
                        meeting(event.sessionId()),
                        me(),
                        words.longDate(event.heldOn())));
    }

    @Transactional
    void givenBack(@Observes RecordGivenBack event) {
        messages.tell(
                event.personId(),
                event.subject() + ":givenBack",
                about("outreach.message.recordGivenBack", meeting(event.sessionId()), me()));
    }

    @Transactional
    void confirmed(@Observes RecordConfirmed event) {
        messages.tell(
                event.personId(),
                event.subject() + ":recordConfirmed",
                about("outreach.message.recordConfirmed", meeting(event.sessionId()), me()));
    }

    @Transactional
    void near(@Observes ActionNear event) {
        String key =
                event.dueOn().isBefore(event.today())
                        ? "outreach.message.actionLate"
                        : "outreach.message.actionNear";
        messages.tell(
                event.personId(),
                event.subject() + ":near:" + event.today(),
                about(key, action(event.actionId()), words.longDate(event.dueOn())));
    }

    @Transactional
    void shared(@Observes ActionShared event) {
        messages.tell(
                event.personId(),
                event.subject() + ":shared",
                about("outreach.message.actionShared", "/mentoring/coaching", me()));
    }

    @Transactional
    void remarked(@Observes ActionRemarked event) {
        messages.tell(
                event.personId(),
                event.subject() + ":remarked",
                about("outreach.message.actionRemarked", action(event.actionId()), me()));
    }

    @Transactional
    void closing(@Observes PairClosing event) {
        messages.tell(
                event.personId(),
                event.subject() + ":closing",
                about("outreach.message.pairClosing", "/mentoring/ending?pair=" + event.pairId()));
    }

    private static Message about(String key, String link, String... facts) {
        return Message.of(key, link, facts).on(Topic.MENTORING);
    }

    private static String meeting(Long id) {
        return "/mentoring/meeting?id=" + id;
    }

    private static String action(Long id) {
        return "/mentoring/action?id=" + id;
    }

    private String when(OffsetDateTime time) {
        return words.dayAndDate(time) + ", " + words.time(time);
    }

    /** Whoever did it; nobody else of the pair can have. */
    private String me() {
        var person = user.id() == null ? null : db.find(Person.class, user.id());
        return person == null ? "" : person.getFullName();
    }
}
