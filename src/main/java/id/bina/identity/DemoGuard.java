package id.bina.identity;

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

/**
 * Keeps invented and real people apart: the demonstration, whose passwords everybody knows, does
 * not start on a database that holds real people.
 */
@Singleton
@Startup
@DependsOn("Migrations")
public class DemoGuard {
    private static final Logger LOG = System.getLogger(DemoGuard.class.getName());

    @PersistenceContext EntityManager db;
    @Inject Portal portal;

    @PostConstruct
    void check() {
        if (!portal.isDemo()) {
            return;
        }
        long real =
                db.createQuery("SELECT COUNT(p) FROM Person p WHERE p.sample = FALSE", Long.class)
                        .getSingleResult();
        if (real > 0) {
            String refusal = Texts.of("identity.demo.refused", real);
            LOG.log(Logger.Level.ERROR, refusal);
            throw new IllegalStateException(refusal);
        }
    }
}
