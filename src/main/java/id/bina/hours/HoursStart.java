package id.bina.hours;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Loads the rules at the first start and counts what was earned before there was a ledger. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class HoursStart {
    @Inject HoursBackfill backfill;

    @PostConstruct
    void load() {
        backfill.rules();
        boolean more = true;
        while (more) {
            more = backfill.part();
        }
    }
}
