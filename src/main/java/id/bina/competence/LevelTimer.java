package id.bina.competence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every morning for levels that ended and for plans whose superior is another one now. */
@Singleton
@DependsOn("Migrations")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LevelTimer {
    @Inject LevelSweep sweep;
    @Inject WaitingPlans waiting;

    @Schedule(hour = "6", minute = "20", timezone = "Asia/Jakarta", persistent = false)
    public void tell() {
        for (var ended = sweep.ended(); !ended.isEmpty(); ended = sweep.ended()) {
            ended.forEach(sweep::tell);
        }
    }

    @Schedule(hour = "6", minute = "25", timezone = "Asia/Jakarta", persistent = false)
    public void passOn() {
        waiting.all().forEach(waiting::passOn);
    }
}
