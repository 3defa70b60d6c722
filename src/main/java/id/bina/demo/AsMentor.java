package id.bina.demo;

import id.bina.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * Does what this role may; called with the person set who does it. Each verb has its own
 * transaction, as from a page.
 */
@Stateless
@RunAs(Roles.MENTOR)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsMentor {
    public <T> T call(Supplier<T> deed) {
        return deed.get();
    }
}
