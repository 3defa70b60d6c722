package id.bina.outreach;

import id.bina.outreach.LetterItem.LetterAction;
import id.bina.shared.files.PortalAddress;
import id.bina.shared.files.Seal;
import id.bina.shared.mail.Letter;
import id.bina.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Writes the letter of a mail from its messages, with links for the answers they offer; written
 * again, it carries the same links.
 */
@ApplicationScoped
class LetterWriting {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Seal seal;

    /** Runs in the caller's transaction, which keeps new action links. */
    Letter letter(Mail mail) {
        var messages =
                db.createQuery(
                                "SELECT n FROM Notification n WHERE n.mail = :mail"
                                        + " ORDER BY n.createdAt, n.id",
                                Notification.class)
                        .setParameter("mail", mail)
                        .getResultList();
        return Letters.of(
                mail,
                messages.isEmpty()
                        ? List.of(new LetterItem(mail.getBody(), inbox(), List.of()))
                        : messages.stream().map(this::item).toList());
    }

    private LetterItem item(Notification message) {
        return new LetterItem(
                message.getSentence(),
                message.getLink() == null ? inbox() : PortalAddress.get() + message.getLink(),
                message.getActions().stream().map(action -> action(message, action)).toList());
    }

    private LetterAction action(Notification message, Action action) {
        String token = seal.of(link(message, action).getSealed());
        return new LetterAction(
                Texts.label(action.verb()), PortalAddress.get() + "/outreach/action?t=" + token);
    }

    private ActionLink link(Notification message, Action action) {
        return db.createQuery(
                        "SELECT l FROM ActionLink l WHERE l.notification = :message"
                                + " AND l.verb = :verb",
                        ActionLink.class)
                .setParameter("message", message)
                .setParameter("verb", action.verb())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> made(message, action));
    }

    private ActionLink made(Notification message, Action action) {
        var link = new ActionLink(message, action, OffsetDateTime.now(clock));
        link.knownBy(LinkToken.hash(seal.of(link.getSealed())));
        db.persist(link);
        return link;
    }

    private static String inbox() {
        return PortalAddress.get() + "/outreach/inbox";
    }
}
