package id.bina.hours;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The nightly work of the ledger; safe on several nodes. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class HoursTimer {
    @Inject ProofSweep sweep;
    @Inject HoursReminders reminders;
    @Inject Clock clock;

    @Schedule(hour = "3", minute = "35", timezone = "Asia/Jakarta", persistent = false)
    void sweep() {
        sweep.sweep();
    }

    @Schedule(hour = "6", minute = "45", timezone = "Asia/Jakarta", persistent = false)
    void remind() {
        reminders.tell(LocalDate.now(clock));
    }
}
