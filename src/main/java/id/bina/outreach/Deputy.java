package id.bina.outreach;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Does something for the holder of a secret address. Whoever is signed in acts as himself; the
 * secret of another person is worth nothing in his hands.
 */
@ApplicationScoped
class Deputy {
    @Inject CurrentUser user;
    @Inject AsPerson asPerson;

    <T> T call(Person person, Supplier<T> deed) {
        if (!user.isSignedIn()) {
            return asPerson.call(person, deed);
        }
        if (!person.getId().equals(user.id())) {
            throw new NotFound();
        }
        return deed.get();
    }
}
