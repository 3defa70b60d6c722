package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.learning.RecordChecker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks whether all records agree with each other, shows what does not, and mends it. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
public class RecordChecks {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Checkers checkers;
    @Inject Mending mending;

    /** Where the walk stands. */
    public RecordCheck state() {
        return db.find(RecordCheck.class, RecordCheck.ID);
    }

    /** Begins to check everything and forgets what was found before; the way is then walked. */
    @RolesAllowed(Roles.ADMIN)
    public void begin() {
        long records = checkers.all().stream().mapToLong(RecordChecker::count).sum();
        locked().check(user.id(), records, OffsetDateTime.now(clock));
        db.createQuery("DELETE FROM RecordFinding f").executeUpdate();
    }

    /** Begins to mend all open findings of this kind. */
    @RolesAllowed(Roles.ADMIN)
    public void beginMending(String kind) {
        require(checkers.of(kind).isMendable(), "learning.check.needsHuman");
        locked().mend(user.id(), kind, count(kind), OffsetDateTime.now(clock));
    }

    /** Mends one finding; false when there was nothing to mend any more. */
    @RolesAllowed(Roles.ADMIN)
    public boolean mend(Long findingId) {
        return mending.mend(findingId, user.id());
    }

    /** All kinds, those with findings first. */
    public List<RecordKind> kinds() {
        var counts = new HashMap<String, Map<RecordFinding.Status, Long>>();
        db.createQuery(
                        """
                        SELECT f.kind, f.status, COUNT(f) FROM RecordFinding f
                        GROUP BY f.kind, f.status""",
                        Object[].class)
                .getResultList()
                .forEach(
                        row ->
                                counts.computeIfAbsent(
                                                (String) row[0],
                                                kind -> new EnumMap<>(RecordFinding.Status.class))
                                        .put((RecordFinding.Status) row[1], (Long) row[2]));
        return checkers.all().stream()
                .map(one -> kind(one, counts.getOrDefault(one.texts(), Map.of())))
                .sorted((one, other) -> Long.compare(other.found(), one.found()))
                .toList();
    }

    private static RecordKind kind(RecordChecker one, Map<RecordFinding.Status, Long> counts) {
        return new RecordKind(
                one.texts(),
                one.isMendable(),
                counts.getOrDefault(RecordFinding.Status.OPEN, 0L),
                counts.getOrDefault(RecordFinding.Status.MENDED, 0L)
                        + counts.getOrDefault(RecordFinding.Status.GONE, 0L),
                counts.getOrDefault(RecordFinding.Status.FAILED, 0L));
    }

    public int count(String kind) {
        return db.createQuery(
                        "SELECT COUNT(f) FROM RecordFinding f WHERE f.kind = :kind", Long.class)
                .setParameter("kind", kind)
                .getSingleResult()
                .intValue();
    }

    /** Findings of this kind in the order in which they were found. */
    public List<FindingRow> rows(String kind, int first, int size) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.programme.FindingRow(
                          f.id, f.personId, f.sentence, f.link, f.status)
                        FROM RecordFinding f WHERE f.kind = :kind ORDER BY f.id""",
                        FindingRow.class)
                .setParameter("kind", kind)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private RecordCheck locked() {
        return db.find(RecordCheck.class, RecordCheck.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
