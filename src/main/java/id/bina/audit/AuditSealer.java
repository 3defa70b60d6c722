package id.bina.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every second chains what was written; every day verifies the whole chain. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN) // each batch is its own transaction
public class AuditSealer {
    /** Batches of one tick: a burst must not keep the timer for minutes. */
    private static final int ROUNDS = 20;

    @Inject AuditSealing sealing;
    @Inject ChainVerification verification;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void seal() {
        int rounds = 0;
        while (rounds < ROUNDS && sealing.seal()) {
            rounds++;
        }
    }

    @Schedule(hour = "*", minute = "*/5", second = "30", persistent = false)
    void verify() {
        verification.verifyIfDue();
    }
}
