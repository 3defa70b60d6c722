package id.bina.outreach;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Calls a service of a feature for the holder of a secret address, as the person to whom it was
 * given and as nothing more than a learner; what the service refuses to that person is refused.
 */
@Stateless
@RunAs(Roles.LEARNER)
@PermitAll
public class AsPerson {
    @Inject CurrentUser user;

    /** In the caller's transaction. */
    public <T> T call(Person person, Supplier<T> deed) {
        user.act(person);
        try {
            return deed.get();
        } finally {
            user.act(null);
        }
    }
}
