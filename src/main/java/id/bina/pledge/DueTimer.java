package id.bina.pledge;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every hour, so that a portal that was off at night still tells on that day. */
@Singleton
@DependsOn("Migrations")
@PermitAll
public class DueTimer {
    @Inject DueCheck check;

    @Schedule(hour = "*", minute = "11", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tell() {
        for (Long version : check.due()) {
            boolean more = true;
            while (more) {
                more = check.tell(version);
            }
        }
    }
}
