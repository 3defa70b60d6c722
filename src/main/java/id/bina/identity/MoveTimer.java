package id.bina.identity;

import id.bina.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Applies what was decided when its day begins; asked every hour, so that a portal that was off at
 * midnight, or for days, catches up. One move that is not possible does not stop the others.
 */
@Singleton
@DependsOn("Migrations")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MoveTimer {
    private static final Logger LOG = System.getLogger(MoveTimer.class.getName());

    @Inject MoveWork work;

    @Schedule(hour = "*", minute = "2", timezone = "Asia/Jakarta", persistent = false)
    public void applyDue() {
        work.due().forEach(this::apply);
    }

    private void apply(Long id) {
        try {
            work.applyDue(id);
        } catch (RuleViolation refused) {
            work.refuse(id, refused);
        } catch (RuntimeException later) {
            LOG.log(Level.WARNING, "move " + id + " stays open until the next hour", later);
        }
    }
}
