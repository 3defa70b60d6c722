package id.bina.pledge;

import id.bina.shared.pdf.Printer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Prints what is missing: at once after a signature, and every few seconds whatever is left, also
 * after a restart.
 */
@ApplicationScoped
class PledgePrinter {
    private final Printer printer = new Printer();

    @Resource ManagedExecutorService threads;
    @Inject PledgePrinting printing;

    /** Does not make the signer wait for the document. */
    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PledgeSigned signed) {
        threads.submit(this::printAll);
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) PledgeCountersigned signed) {
        threads.submit(this::printAll);
    }

    void printAll() {
        printer.printAll(printing);
    }
}
