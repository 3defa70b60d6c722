package id.bina.mentoring;

import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;

/** Lines of superiors, asked once for one person against many. */
@ApplicationScoped
class Lines {
    /** Superiors above each other, as far as they are followed. */
    private static final int LEVELS = 10;

    @PersistenceContext EntityManager db;
    @Inject Superiors superiors;

    /** Ids of everybody above this person. */
    Set<Long> above(Person person) {
        var above = new HashSet<Long>();
        var next = superiors.of(person);
        while (next.isPresent() && above.size() < LEVELS && above.add(next.get().getId())) {
            next = superiors.of(next.get());
        }
        return above;
    }

    /** Whether anybody can be below this person at all; most people lead nobody. */
    boolean leads(Person person) {
        return person.getRoles().contains(Roles.HEAD)
                || db.createQuery(
                                        "SELECT COUNT(p) FROM Person p WHERE p.superior = :person",
                                        Long.class)
                                .setParameter("person", person)
                                .getSingleResult()
                        > 0;
    }
}
