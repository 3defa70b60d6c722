package id.bina.outreach;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.mail.Mailer;
import id.bina.shared.web.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** The outbox as the admin sees it: what waits, was sent, failed, or is kept; never the links. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Mails {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Mailer mailer;
    @Inject Event<DomainEvent> events;

    public int count(MailFilter filter) {
        return new MailQuery(db, filter).count();
    }

    /** Newest first. */
    public List<MailRow> rows(MailFilter filter, int first, int size) {
        return new MailQuery(db, filter).rows(first, size);
    }

    /** Puts a mail that did not go out, or did not arrive, into the queue again. */
    public void sendAgain(Long id) {
        var mail = db.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null) {
            throw new NotFound();
        }
        mail.again(mailer.isOn(), OffsetDateTime.now(clock));
        events.fire(new MailQueuedAgain(id, mail.getPerson().getId()));
    }

    /** A mail to the admin alone, to see whether the settings are right. */
    public void sendTest() {
        var now = OffsetDateTime.now(clock);
        require(mailer.isOn(), "outreach.mails.isOff");
        require(user.person().getEmail() != null, "outreach.mails.noOwnAddress");
        var mail =
                new Mail(
                        user.person(),
                        "Test:" + now.toInstant().toEpochMilli(),
                        Channel.TEST,
                        Texts.of("outreach.mail.testSubject"),
                        Texts.of("outreach.mail.testText"));
        db.persist(mail.post(true, now));
        events.fire(new TestMailQueued(user.id()));
    }

    public boolean isOn() {
        return mailer.isOn();
    }

    /** Server and sender of the settings. */
    public List<String> settings() {
        return List.of(mailer.getServer(), mailer.getFrom());
    }
}
