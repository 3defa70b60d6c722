package id.bina.identity;

import id.bina.shared.files.PortalAddress;
import id.bina.shared.web.Portal;
import id.bina.shared.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * A portal without an admin prints a set-up link at its start: whoever reads the console of the
 * server registers as the first admin. Each start makes a new link and ends the old one.
 */
@Singleton
@Startup
@DependsOn("ReferenceUnits")
public class FirstAdmin {
    private static final Logger LOG = System.getLogger(FirstAdmin.class.getName());

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Portal portal;

    @PostConstruct
    void invite() {
        if (portal.isDemo() || hasAdmin()) {
            return;
        }
        db.createQuery("DELETE FROM OneTimeLink l WHERE l.purpose = :setup AND l.usedAt IS NULL")
                .setParameter("setup", OneTimeLink.Purpose.SETUP)
                .executeUpdate();
        var token = Token.fresh();
        db.persist(
                new OneTimeLink(OneTimeLink.Purpose.SETUP, null, token, OffsetDateTime.now(clock)));
        String address = PortalAddress.get() + "/identity/setup?token=" + token.value();
        LOG.log(Logger.Level.WARNING, Texts.of("identity.setup.log", address));
    }

    private boolean hasAdmin() {
        return db.createQuery(
                                """
                                SELECT COUNT(p) FROM Person p WHERE p.active = TRUE AND p.sample = FALSE
                                  AND 'ADMIN' MEMBER OF p.roles""",
                                Long.class)
                        .getSingleResult()
                > 0;
    }
}
