package id.bina.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Counts every try before its password is looked at, in a transaction of its own: many tries at
 * once are all counted, and a refused request does not undo its count.
 */
@ApplicationScoped
class SignInAttempts {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    /**
     * Minutes this number must wait; 0 when it may try now, which counts as a failure until {@link
     * #forget}.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long begin(String number) {
        var now = OffsetDateTime.now(clock);
        var failures =
                db.createQuery(
                                "SELECT f FROM SignInFailures f WHERE f.number = :number",
                                SignInFailures.class)
                        .setParameter("number", number)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> begun(number));
        long wait = failures.minutesLeft(now);
        if (wait == 0) {
            failures.count(now);
        }
        db.flush();
        return wait;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(String number) {
        db.createQuery("DELETE FROM SignInFailures f WHERE f.number = :number")
                .setParameter("number", number)
                .executeUpdate();
    }

    private SignInFailures begun(String number) {
        var failures = new SignInFailures(number);
        db.persist(failures);
        return failures;
    }
}
