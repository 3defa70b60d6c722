package id.bina.mentoring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every hour of the working day. */
@Singleton
public class MentoringReminderTimer {
    @Inject MentoringReminders reminders;

    @Schedule(hour = "7-17", minute = "10", timezone = "Asia/Jakarta", persistent = false)
    void run() {
        reminders.remind();
    }
}
