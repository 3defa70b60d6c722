package id.bina.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What waits for a trainer's decision: claims, flags and excuses of a list. */
@ApplicationScoped
class OpenItems {
    @PersistenceContext EntityManager db;

    long count(AttendanceList list) {
        return count(list, "CheckIn") + count(list, "AttendanceFlag") + count(list, "Excuse");
    }

    private long count(AttendanceList list, String entity) {
        return db.createQuery(
                        "SELECT COUNT(x) FROM "
                                + entity
                                + " x WHERE x.list = :list AND x.decision = :open",
                        Long.class)
                .setParameter("list", list)
                .setParameter("open", CheckIn.Decision.OPEN)
                .getSingleResult();
    }

    List<ClaimRow> claims(AttendanceList list) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.workshop.ClaimRow(c.id, c.person.name, c.person.unit.name,
                          c.outcome, c.savedAt, c.arrivedAt)
                        FROM CheckIn c WHERE c.list = :list AND c.decision = :open ORDER BY c.id""",
                        ClaimRow.class)
                .setParameter("list", list)
                .setParameter("open", CheckIn.Decision.OPEN)
                .getResultList();
    }

    List<FlagRow> flags(AttendanceList list) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.workshop.FlagRow(f.id, f.kind, p.name, o.name,
                          f.raisedAt, f.decision, f.reason)
                        FROM AttendanceFlag f JOIN f.person p LEFT JOIN f.otherPerson o
                        WHERE f.list = :list ORDER BY f.id""",
                        FlagRow.class)
                .setParameter("list", list)
                .getResultList();
    }

    List<ExcuseRow> excuses(AttendanceList list) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.workshop.ExcuseRow(e.id, e.person.name, e.reason,
                          e.askedAt)
                        FROM Excuse e WHERE e.list = :list AND e.decision = :open ORDER BY e.id""",
                        ExcuseRow.class)
                .setParameter("list", list)
                .setParameter("open", CheckIn.Decision.OPEN)
                .getResultList();
    }
}
