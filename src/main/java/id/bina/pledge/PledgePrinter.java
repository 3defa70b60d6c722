package id.bina.pledge;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Prints what is missing: at once after a signature, and every few seconds whatever is left, also
 * after a restart. One thread a node, because two would only take turns.
 */
@ApplicationScoped
class PledgePrinter {
    private static final System.Logger LOG = System.getLogger("id.bina.pledge");
    private static final int BATCH = 50;

    private final ReentrantLock busy = new ReentrantLock();

    @Resource ManagedExecutorService threads;
    @Inject PledgePrinting printing;

    /** Does not make the signer wait for the document. */
    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PledgeSigned signed) {
        threads.submit(this::printAll);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PledgeCountersigned signed) {
        threads.submit(this::printAll);
    }

    /** Prints until nothing is due; returns at once when this node is printing already. */
    void printAll() {
        if (!busy.tryLock()) {
            return;
        }
        try {
            for (var due = printing.due(BATCH); !due.isEmpty(); due = printing.due(BATCH)) {
                due.forEach(this::print);
            }
        } finally {
            busy.unlock();
        }
    }

    private void print(Long id) {
        if (!printing.claim(id)) {
            return;
        }
        try {
            printing.print(id);
        } catch (RuntimeException problem) {
            LOG.log(Level.ERROR, "proof " + id + " of a pledge could not be printed", problem);
            printing.failed(id, String.valueOf(problem));
        }
    }
}
