package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Moves a part of the tree under another unit. The old units end and keep their path and their
 * people of before, so that reports as of an earlier day stay as they were.
 */
@ApplicationScoped
class UnitMoves {
    @PersistenceContext EntityManager db;
    @Inject Employments employments;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    OrgUnit move(OrgUnit unit, OrgUnit parent) {
        var today = LocalDate.now(clock);
        require(unit.getParent() != null, "identity.unit.root");
        require(
                !parent.getPath().startsWith(unit.getPath()),
                "identity.unit.underItself",
                unit.getName());
        require(!parent.equals(unit.getParent()), "identity.unit.sameParent", parent.getName());
        require(unit.getValidTo() == null && parent.getValidTo() == null, "identity.unit.hasEnded");
        var successors = succeed(living(unit), parent, today);
        successors.forEach(this::follow);
        successors.forEach(this::moveAll);
        return successors.get(unit);
    }

    /** The unit and what lies below it today, each after its parent. */
    private List<OrgUnit> living(OrgUnit unit) {
        return db.createQuery(
                        """
                        SELECT u FROM OrgUnit u
                        WHERE u.path LIKE :path AND u.validTo IS NULL ORDER BY u.path""",
                        OrgUnit.class)
                .setParameter("path", unit.getPath() + "%")
                .getResultList();
    }

    private Map<OrgUnit, OrgUnit> succeed(List<OrgUnit> old, OrgUnit parent, LocalDate today) {
        var codes = new LinkedHashMap<OrgUnit, String>();
        for (var unit : old) {
            codes.put(unit, unit.getCode());
            unit.giveWay(today);
        }
        db.flush(); // the codes are free only now
        var successors = new LinkedHashMap<OrgUnit, OrgUnit>();
        codes.forEach(
                (unit, code) -> {
                    var under = successors.getOrDefault(unit.getParent(), parent);
                    var fresh = unit.successor(code, under, today);
                    db.persist(fresh);
                    db.persist(new UnitVersion(fresh, today));
                    successors.put(unit, fresh);
                });
        db.flush();
        return successors;
    }

    private void follow(OrgUnit old, OrgUnit fresh) {
        db.createQuery(
                        "UPDATE PlannedMove m SET m.unit = :fresh WHERE m.unit = :old AND m.status"
                                + " = :planned")
                .setParameter("fresh", fresh)
                .setParameter("old", old)
                .setParameter("planned", PlannedMove.Status.PLANNED)
                .executeUpdate();
        events.fire(new UnitMoved(old.getId(), fresh.getId(), fresh.getCode()));
    }

    private void moveAll(OrgUnit old, OrgUnit fresh) {
        var people =
                db.createQuery(
                                "SELECT p FROM Person p WHERE p.unit = :unit ORDER BY p.id",
                                Person.class)
                        .setParameter("unit", old)
                        .getResultList();
        var running = running(old);
        for (var person : people) {
            person.move(fresh);
            events.fire(new PersonMoved(person.getId(), old.getId(), fresh.getId()));
            employments.keep(person, running.get(person.getId()));
        }
    }

    /** The running periods of the people of this unit, by the id of the person. */
    private Map<Long, Employment> running(OrgUnit unit) {
        return db.createQuery(
                        """
                        SELECT x FROM Employment x
                        WHERE x.person.unit = :unit AND x.validTo IS NULL""",
                        Employment.class)
                .setParameter("unit", unit)
                .getResultStream()
                .collect(Collectors.toMap(x -> x.getPerson().getId(), x -> x));
    }
}
