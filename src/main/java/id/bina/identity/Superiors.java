package id.bina.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who answers to whom. The personnel file may name a superior; where it does not, the active head
 * of the own unit or of the nearest unit above is meant.
 */
@ApplicationScoped
public class Superiors {
    /** The longest chain of a city has about six; more means that the data runs in a circle. */
    private static final int LEVELS = 10;

    @PersistenceContext EntityManager db;

    /** The superior who decides for this person; empty at the top. Never the person itself. */
    public Optional<Person> of(Person person) {
        var named = person.getSuperior();
        return named != null && named.isActive() ? Optional.of(named) : head(person);
    }

    /** Those who answer to this person, for queries over many. */
    public Staff staff(Person boss) {
        return new Staff(boss, boss.getRoles().contains(Roles.HEAD) ? heads(boss) : null);
    }

    private List<Person> heads(Person boss) {
        return db.createQuery(
                        """
                        SELECT p FROM Person p JOIN p.roles r JOIN FETCH p.unit u
                        WHERE r = :head AND p.active = TRUE AND p <> :boss AND u.path LIKE :path
                        ORDER BY u.path, p.id""",
                        Person.class)
                .setParameter("head", Roles.HEAD)
                .setParameter("boss", boss)
                .setParameter("path", boss.getUnit().getPath() + "%")
                .getResultList();
    }

    /** Whether one of the two stands above the other; nobody stands above himself. */
    public boolean sameLine(Person one, Person other) {
        return isAbove(one, other) || isAbove(other, one);
    }

    /** Whether the first is the superior, or a superior of the superiors, of the second. */
    public boolean isAbove(Person superior, Person person) {
        var next = of(person);
        for (int level = 0; level < LEVELS && next.isPresent(); level++) {
            if (next.get().equals(superior)) {
                return true;
            }
            next = of(next.get());
        }
        return false;
    }

    private Optional<Person> head(Person person) {
        for (var unit = person.getUnit(); unit != null; unit = unit.getParent()) {
            var head = heads(unit, person).findFirst();
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** The active heads of a unit, the one who decides first. */
    Stream<Person> heads(OrgUnit unit, Person except) {
        return db.createQuery(
                        """
                        SELECT p FROM Person p JOIN p.roles r
                        WHERE r = :head AND p.active = TRUE AND p.unit = :unit AND p <> :except
                        ORDER BY p.id""",
                        Person.class)
                .setParameter("head", Roles.HEAD)
                .setParameter("unit", unit)
                .setParameter("except", except)
                .setMaxResults(2)
                .getResultStream();
    }
}
