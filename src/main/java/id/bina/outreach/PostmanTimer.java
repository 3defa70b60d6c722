package id.bina.outreach;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Sends the postman out every five seconds, and writes the digests in the morning: again every ten
 * minutes of the working day, for what a failure left behind.
 */
@Singleton
@DependsOn("Migrations")
@PermitAll
public class PostmanTimer {
    @Inject Postman postman;
    @Inject Digests digests;
    @Inject MailRetention retention;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void deliver() {
        postman.deliver();
    }

    @Schedule(hour = "7-16", minute = "*/10", timezone = "Asia/Jakarta", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void writeDigests() {
        digests.writeAll();
    }

    @Schedule(hour = "2", minute = "40", timezone = "Asia/Jakarta", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void sweep() {
        retention.sweep();
    }
}
