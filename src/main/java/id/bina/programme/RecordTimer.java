package id.bina.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Goes on with a walk that a restart or another node has left. */
@Singleton
@DependsOn("Migrations")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecordTimer {
    private static final Duration LEFT = Duration.ofSeconds(30);

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject RecordRounds rounds;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void goOn() {
        var check = db.find(RecordCheck.class, RecordCheck.ID);
        if (check.isWalking()
                && check.getMovedAt().isBefore(OffsetDateTime.now(clock).minus(LEFT))) {
            rounds.walk();
        }
    }
}
