package id.bina.catalogue;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Once a night. */
@Singleton
public class UploadSweepTimer {
    @Inject UploadSweep sweep;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void run() {
        sweep.sweep();
    }
}
