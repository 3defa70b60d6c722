package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Keeps the tree of units: who is below whom, since when, until when. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OrgUnits {
    @PersistenceContext EntityManager db;
    @Inject UnitMoves unitMoves;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** The units of today for a select box, each below its own parent. */
    @PermitAll
    public List<UnitOption> options() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.identity.UnitOption(u.id, u.name, u.path) FROM OrgUnit u
                        WHERE (u.validFrom IS NULL OR u.validFrom <= :today)
                          AND (u.validTo IS NULL OR u.validTo >= :today)
                        ORDER BY u.path""",
                        UnitOption.class)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /** The unit of this full name, short name or code, if there is exactly such a one today. */
    @PermitAll
    public Optional<OrgUnit> named(String name) {
        return db.createQuery(
                        """
                        SELECT u FROM OrgUnit u WHERE u.validTo IS NULL AND (LOWER(u.name) = :name
                          OR LOWER(u.shortName) = :name OR LOWER(u.code) = :name)
                        ORDER BY u.id""",
                        OrgUnit.class)
                .setParameter("name", name.strip().toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<UnitRow> rows() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.identity.UnitRow(u.id, u.code, u.name, u.shortName, u.kind,
                          u.path, u.validFrom, u.validTo,
                          (SELECT COUNT(p) FROM Person p WHERE p.unit = u AND p.active = TRUE))
                        FROM OrgUnit u ORDER BY u.path""",
                        UnitRow.class)
                .getResultList();
    }

    public Long add(String code, String name, String shortName, OrgUnit.Kind kind, Long parentId) {
        String plain = code.strip().toUpperCase(Locale.ROOT);
        require(isFree(plain), "identity.unit.codeTaken", plain);
        var unit = new OrgUnit(plain, name.strip(), kind, found(parentId));
        unit.setShortName(shortName);
        unit.setValidFrom(LocalDate.now(clock));
        db.persist(unit);
        db.persist(new UnitVersion(unit, LocalDate.now(clock)));
        db.flush();
        events.fire(new UnitAdded(unit.getId(), plain));
        return unit.getId();
    }

    /** Gives the unit another name since today; how it was called before stays. */
    public void rename(Long id, String name, String shortName) {
        var unit = found(id);
        var version = running(unit);
        unit.setName(name.strip());
        unit.setShortName(shortName);
        version.follow(LocalDate.now(clock)).ifPresent(db::persist);
        events.fire(new UnitRenamed(id, name.strip()));
    }

    /** The name so far; written down now where nobody did before. */
    private UnitVersion running(OrgUnit unit) {
        return db.createQuery(
                        "SELECT v FROM UnitVersion v WHERE v.unit = :unit AND v.validTo IS NULL",
                        UnitVersion.class)
                .setParameter("unit", unit)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> first(unit));
    }

    private UnitVersion first(OrgUnit unit) {
        var from = unit.getValidFrom() == null ? UnitVersion.ALWAYS : unit.getValidFrom();
        var version = new UnitVersion(unit, from);
        db.persist(version);
        return version;
    }

    /**
     * Moves a unit and all below it under another one, from today: each ends yesterday, and a
     * successor with its code takes over its people.
     *
     * @return id of the successor of the unit
     */
    public Long moveUnder(Long id, Long parentId) {
        return unitMoves.move(found(id), found(parentId)).getId();
    }

    /** Ends a unit that has no active people and no living unit below it. */
    public void end(Long id, LocalDate lastDay) {
        var unit = found(id);
        require(
                count(
                                "SELECT COUNT(p) FROM Person p WHERE p.active = TRUE AND p.unit = :unit",
                                unit)
                        == 0,
                "identity.unit.hasPeople",
                unit.getName());
        require(
                count(
                                "SELECT COUNT(u) FROM OrgUnit u WHERE u.validTo IS NULL AND u.parent = :unit",
                                unit)
                        == 0,
                "identity.unit.hasUnits",
                unit.getName());
        unit.end(lastDay);
        events.fire(new UnitEnded(id, lastDay));
    }

    private long count(String query, OrgUnit unit) {
        return db.createQuery(query, Long.class).setParameter("unit", unit).getSingleResult();
    }

    private boolean isFree(String code) {
        return db.createQuery("SELECT COUNT(u) FROM OrgUnit u WHERE u.code = :code", Long.class)
                        .setParameter("code", code)
                        .getSingleResult()
                == 0;
    }

    private OrgUnit found(Long id) {
        return Optional.ofNullable(id)
                .map(i -> db.find(OrgUnit.class, i))
                .orElseThrow(NotFound::new);
    }
}
