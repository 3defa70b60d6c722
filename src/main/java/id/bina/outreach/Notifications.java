package id.bina.outreach;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** The messages of the person who asks. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Notifications {
    static final int PAGE = 20;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;

    public long unread() {
        return db.createQuery(
                        "SELECT COUNT(n) FROM Notification n WHERE n.person.id = :me AND n.readAt"
                                + " IS NULL",
                        Long.class)
                .setParameter("me", user.id())
                .getSingleResult();
    }

    /** One page of the inbox, newest first, and one row more when there is another page. */
    public List<NotificationRow> rows(int page) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.outreach.NotificationRow(
                          n.id, n.topic, n.messageKey, n.facts, n.link, n.actions, n.createdAt,
                          n.readAt)
                        FROM Notification n WHERE n.person.id = :me
                        ORDER BY n.createdAt DESC, n.id DESC""",
                        NotificationRow.class)
                .setParameter("me", user.id())
                .setFirstResult(Math.max(0, page) * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    /** Marks it as read; tells where it leads, or null. */
    public String open(Long id) {
        var notification = db.find(Notification.class, id);
        if (notification == null || !notification.getPerson().getId().equals(user.id())) {
            throw new NotFound();
        }
        notification.read(OffsetDateTime.now(clock));
        return notification.getLink();
    }

    public void readAll() {
        db.createQuery(
                        "UPDATE Notification n SET n.readAt = :now, n.version = n.version + 1"
                                + " WHERE n.person.id = :me AND n.readAt IS NULL")
                .setParameter("now", OffsetDateTime.now(clock))
                .setParameter("me", user.id())
                .executeUpdate();
    }
}
