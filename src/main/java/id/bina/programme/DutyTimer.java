package id.bina.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Settles every duty in the night and reminds in the hours of the day, so that a portal that was
 * off still tells on that day.
 */
@Singleton
@DependsOn("Migrations")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DutyTimer {
    @Inject Standings standings;
    @Inject DutyBinding binding;
    @Inject DutyReminders reminders;
    @Inject Clock clock;

    @Schedule(hour = "1", minute = "25", timezone = "Asia/Jakarta", persistent = false)
    public void settle() {
        for (var duty : standings.active()) {
            boolean more = true;
            while (more) {
                more = binding.settle(duty.getId(), LocalDate.now(clock));
            }
        }
    }

    @Schedule(hour = "6-18", minute = "14", timezone = "Asia/Jakarta", persistent = false)
    public void remind() {
        for (var duty : standings.active()) {
            boolean more = true;
            while (more) {
                more = reminders.tell(duty.getId());
            }
        }
    }
}
