package id.bina.assessment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every minute closes the attempts that nobody handed in, each in its own transaction. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class AttemptCloser {
    @Inject Closing closing;

    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    void closeOverdue() {
        closing.overdue(500).forEach(closing::closeOverdue);
    }
}
