package id.bina.certificate;

import id.bina.shared.pdf.Printer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/**
 * Prints what is missing: at once after an issue, and every two seconds whatever is left, also
 * after a restart.
 */
@ApplicationScoped
class CertificatePrinter {
    private final Printer printer = new Printer();

    @Resource ManagedExecutorService threads;
    @Inject CertificatePrinting printing;

    /** Does not make the learner wait for the document. */
    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) CertificateIssued issued) {
        threads.submit(this::printAll);
    }

    void printAll() {
        printer.printAll(printing);
    }
}
