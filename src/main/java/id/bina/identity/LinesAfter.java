package id.bina.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Who would answer to whom if a move took place: {@link Superiors} for the time after it. */
@ApplicationScoped
public class LinesAfter {
    private static final int LEVELS = 10;

    @PersistenceContext EntityManager db;
    @Inject Superiors superiors;

    /** The superior who would decide for this person; empty at the top. */
    public Optional<Person> superior(Person person, MoveCheck move) {
        boolean moves = person.equals(move.getPerson());
        var named = moves ? named(move.getTo()) : person.getSuperior();
        if (named != null && named.isActive()) {
            return Optional.of(named);
        }
        var unit = moves ? db.find(OrgUnit.class, move.getTo().unitId()) : person.getUnit();
        for (; unit != null; unit = unit.getParent()) {
            var head = head(unit, person, move);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** Whether one of the two would stand above the other. */
    public boolean sameLine(Person one, Person other, MoveCheck move) {
        return isAbove(one, other, move) || isAbove(other, one, move);
    }

    private boolean isAbove(Person superior, Person person, MoveCheck move) {
        var next = superior(person, move);
        for (int level = 0; level < LEVELS && next.isPresent(); level++) {
            if (next.get().equals(superior)) {
                return true;
            }
            next = superior(next.get(), move);
        }
        return false;
    }

    private Person named(Placement placement) {
        return placement.superiorId() == null
                ? null
                : db.find(Person.class, placement.superiorId());
    }

    /** As in {@link Superiors}, with a head who moves counted where he or she moves to. */
    private Optional<Person> head(OrgUnit unit, Person except, MoveCheck move) {
        var mover = move.getPerson();
        var here = superiors.heads(unit, except).filter(head -> !head.equals(mover));
        boolean arrives =
                unit.getId().equals(move.getTo().unitId())
                        && !mover.equals(except)
                        && mover.isActive()
                        && mover.getRoles().contains(Roles.HEAD);
        return Stream.concat(here, arrives ? Stream.of(mover) : Stream.empty())
                .min(Comparator.comparing(Person::getId));
    }
}
