package id.bina.workshop;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute which seats, cohorts and sessions the time has come for. */
@Singleton
@DependsOn("Migrations")
@PermitAll
public class WorkshopTimer {
    @Inject Holds holds;
    @Inject CohortTimes times;

    @Schedule(hour = "*", minute = "*", second = "15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        holds.over().forEach(holds::lapse);
        times.due().forEach(times::advance);
        times.near().forEach(times::remind);
    }
}
