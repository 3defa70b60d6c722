package id.bina.hours;

import id.bina.identity.OrgUnit;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds lines that may leave: recognised hours with a numbered document that lies ready, not taken
 * back. Meetings have no document and stay.
 */
@ApplicationScoped
class SiasnUnsent {
    static final String LEAVES =
            """
            l.endedOn BETWEEN :from AND :to AND l.jp > :zero AND l.documentNumber IS NOT NULL
              AND u.path LIKE :path
              AND NOT EXISTS (SELECT b FROM HoursLine b WHERE b.reverses = l)""";
    static final String NEW = " AND NOT EXISTS (SELECT s FROM SiasnRecord s WHERE s.line = l)";

    @PersistenceContext EntityManager db;

    /** Ids of lines that never left. */
    List<Long> fresh(SiasnWish wish, int most) {
        var waiting = waiting();
        return filled(
                        db.createQuery(
                                "SELECT l.id, l.sourceKey FROM HoursLine l JOIN l.person p"
                                        + " JOIN p.unit u WHERE "
                                        + LEAVES
                                        + NEW
                                        + " ORDER BY l.id",
                                Object[].class),
                        wish)
                .setMaxResults(most)
                .getResultStream()
                .filter(row -> !waiting.contains(row[1]))
                .map(row -> (Long) row[0])
                .toList();
    }

    /** Those that were refused there. */
    List<SiasnRecord> refused(SiasnWish wish, int most) {
        return filled(
                        db.createQuery(
                                "SELECT r FROM SiasnRecord r JOIN r.line l JOIN l.person p"
                                        + " JOIN p.unit u WHERE r.status = :rejected AND "
                                        + LEAVES
                                        + " ORDER BY l.id",
                                SiasnRecord.class),
                        wish)
                .setParameter("rejected", SiasnStatus.REJECTED)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many would leave now for the first time. */
    long count(SiasnWish wish) {
        return filled(
                        db.createQuery(
                                "SELECT COUNT(l) FROM HoursLine l JOIN l.person p JOIN p.unit u"
                                        + " WHERE "
                                        + LEAVES
                                        + NEW,
                                Long.class),
                        wish)
                .getSingleResult();
    }

    /** The path of this unit, or of the city. */
    String path(Long unitId) {
        if (unitId == null) {
            return "/";
        }
        var unit = db.find(OrgUnit.class, unitId);
        if (unit == null) {
            throw new NotFound();
        }
        return unit.getPath();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, SiasnWish wish) {
        return query.setParameter("from", LocalDate.of(wish.year(), 1, 1))
                .setParameter("to", LocalDate.of(wish.year(), 12, 31))
                .setParameter("zero", BigDecimal.ZERO)
                .setParameter("path", path(wish.unitId()) + "%");
    }

    /** Certificates whose document is still being prepared: seconds as a rule. */
    private Set<String> waiting() {
        return db.createQuery("SELECT c.id FROM Certificate c WHERE c.printed IS NULL", Long.class)
                .getResultStream()
                .map(id -> "Certificate:" + id)
                .collect(Collectors.toSet());
    }
}
