package id.bina.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The queries of the reconciliation: each list filtered, counted and paged by the database. */
@ApplicationScoped
class SiasnReads {
    private static final String FACTS =
            "l.id, p.nip, p.titlePrefix, p.name, p.titleSuffix, u.name, l.title, l.documentNumber,"
                    + " l.endedOn, l.jp";
    private static final String SEEN =
            """
             AND (LOWER(p.name) LIKE :text OR LOWER(l.title) LIKE :text
              OR LOWER(l.documentNumber) LIKE :text)""";
    private static final String RECORDS =
            """
            FROM SiasnRecord s JOIN s.line l JOIN l.person p JOIN p.unit u
            WHERE l.endedOn BETWEEN :from AND :to AND u.path LIKE :path"""
                    + " AND ";
    private static final String BACK = "EXISTS (SELECT b FROM HoursLine b WHERE b.reverses = l)";
    private static final String UNSENT =
            "FROM HoursLine l JOIN l.person p JOIN p.unit u WHERE "
                    + SiasnUnsent.LEAVES
                    + SiasnUnsent.NEW
                    + SEEN;
    private static final String STRANGERS =
            """
            FROM SiasnStranger x WHERE (LOWER(x.documentNumber) LIKE :text
              OR LOWER(x.title) LIKE :text OR x.nip LIKE :text)
              AND NOT EXISTS (SELECT k FROM HoursLine k WHERE k.jp > :zero
                AND LOWER(k.documentNumber) = LOWER(x.documentNumber) AND k.person.nip = x.nip)""";

    @PersistenceContext EntityManager db;
    @Inject SiasnUnsent unsent;

    int count(SiasnFilter filter) {
        String from =
                switch (filter.list()) {
                    case UNKNOWN -> "SELECT COUNT(x) " + STRANGERS;
                    case UNSENT -> "SELECT COUNT(l) " + UNSENT;
                    default -> "SELECT COUNT(s) " + RECORDS + where(filter.list()) + SEEN;
                };
        return filled(db.createQuery(from, Long.class), filter).getSingleResult().intValue();
    }

    List<SiasnRow> rows(SiasnFilter filter, int first, int size) {
        if (filter.list() == SiasnList.UNKNOWN) {
            return page(
                            db.createQuery(
                                    "SELECT x " + STRANGERS + " ORDER BY x.id",
                                    SiasnStranger.class),
                            filter,
                            first,
                            size)
                    .stream()
                    .map(SiasnRow::ofStranger)
                    .toList();
        }
        String query =
                filter.list() == SiasnList.UNSENT
                        ? "SELECT " + FACTS + " " + UNSENT
                        : "SELECT "
                                + FACTS
                                + ", s.answeredJp, s.reason "
                                + RECORDS
                                + where(filter.list())
                                + SEEN;
        return page(db.createQuery(query + " ORDER BY l.id", Object[].class), filter, first, size)
                .stream()
                .map(SiasnRow::ofLine)
                .toList();
    }

    private static String where(SiasnList list) {
        return switch (list) {
            case SENT, ACCEPTED, REJECTED -> "s.status = :status AND NOT " + BACK;
            case DIFFERS ->
                    "s.status = :status AND s.answeredJp IS NOT NULL AND s.answeredJp <> l.jp"
                            + " AND NOT "
                            + BACK;
            case TO_CORRECT -> "s.status <> :status AND " + BACK;
            case UNSENT, UNKNOWN -> throw new IllegalArgumentException(list.name());
        };
    }

    private static SiasnStatus status(SiasnList list) {
        return switch (list) {
            case SENT -> SiasnStatus.SENT;
            case REJECTED, TO_CORRECT -> SiasnStatus.REJECTED;
            default -> SiasnStatus.ACCEPTED;
        };
    }

    private <T> List<T> page(TypedQuery<T> query, SiasnFilter filter, int first, int size) {
        return filled(query, filter).setFirstResult(first).setMaxResults(size).getResultList();
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, SiasnFilter filter) {
        String text = filter.text() == null ? "" : filter.text().strip().toLowerCase(Locale.ROOT);
        query.setParameter("text", "%" + text.replaceAll("[%_]", "") + "%");
        var list = filter.list();
        if (list == SiasnList.UNKNOWN || list == SiasnList.UNSENT) {
            query.setParameter("zero", BigDecimal.ZERO);
        } else {
            query.setParameter("status", status(list));
        }
        if (list != SiasnList.UNKNOWN) {
            var wish = filter.wish();
            query.setParameter("from", LocalDate.of(wish.year(), 1, 1))
                    .setParameter("to", LocalDate.of(wish.year(), 12, 31))
                    .setParameter("path", unsent.path(wish.unitId()) + "%");
        }
        return query;
    }
}
