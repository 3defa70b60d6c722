package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.web.Portal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/**
 * The invented people of the demonstration and of load tests: they have a known password and exist
 * only in demo mode.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SamplePeople {
    @PersistenceContext EntityManager db;
    @Inject People people;
    @Inject Portal portal;

    /** Registers invented people who share one password; the ids come in the same order. */
    public List<Long> register(List<PersonFacts> facts, Set<String> roles, String password) {
        require(portal.isDemo(), "identity.demo.only");
        String hash = Passwords.hash(password); // one for all: hashing is slow on purpose
        return facts.stream()
                .map(
                        one -> {
                            Long id = people.register(one, roles);
                            db.find(Person.class, id).becomeSample(hash);
                            return id;
                        })
                .toList();
    }
}
