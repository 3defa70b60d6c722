package id.bina.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps no text longer than {@code bina.mail.keep} days; that a mail was sent stays. Dead action
 * links go with the texts.
 */
@ApplicationScoped
class MailRetention {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "bina.mail.keep", defaultValue = "90")
    int days;

    @Transactional(TxType.REQUIRES_NEW)
    void sweep() {
        var limit = OffsetDateTime.now(clock).minusDays(days);
        db.createQuery(
                        """
                        UPDATE Mail m SET m.body = NULL, m.version = m.version + 1
                        WHERE m.body IS NOT NULL AND m.createdAt < :limit
                        AND m.state <> :queued""")
                .setParameter("limit", limit)
                .setParameter("queued", Mail.State.QUEUED)
                .executeUpdate();
        db.createQuery("DELETE FROM ActionLink l WHERE l.expiresAt < :limit")
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
