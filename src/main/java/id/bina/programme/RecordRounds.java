package id.bina.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Walks to the end while the admin goes on. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecordRounds {
    private static final Logger LOG = System.getLogger(RecordRounds.class.getName());

    @Inject RecordWalk walk;

    @Asynchronous
    public void walk() {
        boolean more = true;
        while (more) {
            more = step();
        }
    }

    private boolean step() {
        try {
            return walk.step();
        } catch (RuntimeException problem) {
            LOG.log(Level.ERROR, "a check of the records stumbled", problem);
            walk.stumble();
            return true;
        }
    }
}
