package id.bina.pledge;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Wakes the printer for what a restart, another node or a failure left behind. */
@Singleton
@DependsOn("Migrations")
@PermitAll
public class PledgePrinterTimer {
    @Inject PledgePrinter printer;

    @Schedule(hour = "*", minute = "*", second = "1/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void print() {
        printer.printAll();
    }
}
