package id.bina.mentoring;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every five minutes. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerTimer {
    @Inject AnswerSweep sweep;

    @Schedule(hour = "*", minute = "*/5", second = "20", persistent = false)
    void run() {
        sweep.sweep();
    }
}
