package id.bina.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Every night: drops what has lost its meaning, so that nobody can fill the tables. */
@Singleton
public class IdentityHousekeeping {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    @Schedule(hour = "2", minute = "10", persistent = false)
    void sweep() {
        var now = OffsetDateTime.now(clock);
        drop("DELETE FROM SignInFailures f WHERE f.lastAt < :limit", now.minusDays(1));
        drop("DELETE FROM RememberedDevice d WHERE d.expiresAt < :limit", now);
        drop("DELETE FROM OneTimeLink l WHERE l.expiresAt < :limit", now.minusDays(90));
    }

    private void drop(String statement, OffsetDateTime limit) {
        db.createQuery(statement).setParameter("limit", limit).executeUpdate();
    }
}
