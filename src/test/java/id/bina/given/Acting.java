package id.bina.given;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Runs code in the role of the subclass; each service call in it is a transaction of its own. */
public abstract class Acting {
    @Inject CurrentUser user;

    /** What came out, or what was thrown: an EJB would wrap it. */
    public record Outcome(Object value, Exception thrown) {}

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Outcome call(Person as, Callable<?> action) {
        user.act(as);
        try {
            return new Outcome(action.call(), null);
        } catch (Exception thrown) {
            return new Outcome(null, thrown);
        } finally {
            user.act(null);
        }
    }
}
