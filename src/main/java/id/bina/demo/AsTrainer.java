package id.bina.demo;

import id.bina.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import java.util.function.Supplier;

/** Does what this role may; called with the person set who does it. One transaction. */
@Stateless
@RunAs(Roles.TRAINER)
@PermitAll
public class AsTrainer {
    public <T> T call(Supplier<T> deed) {
        return deed.get();
    }
}
