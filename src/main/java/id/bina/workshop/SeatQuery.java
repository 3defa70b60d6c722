package id.bina.workshop;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One question to the people of a cohort, put together from what is filled in. */
class SeatQuery {
    private static final String ROW =
            """
            SELECT NEW id.bina.workshop.SeatRow(r.id, p.id, p.name, p.nip, p.position, u.name,
              u.shortName, r.status, r.queueNumber, r.requestedAt, r.heldUntil, a.name, r.reason)""";
    private static final String FROM =
            " FROM Registration r JOIN r.person p JOIN p.unit u LEFT JOIN r.approver a";
    private static final Map<String, String> SORTS =
            Map.of(
                    "name", "p.name",
                    "unitLabel", "u.name",
                    "status", "r.status",
                    "queueNumber", "r.queueNumber",
                    "requestedAt", "r.requestedAt");

    private final EntityManager db;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    SeatQuery(EntityManager db, SeatFilter filter) {
        this.db = db;
        condition("r.cohort.id = :cohort", "cohort", filter.cohortId());
        byText(filter.text() == null ? "" : filter.text().strip());
        if (filter.unitPath() != null) {
            condition("u.path LIKE :path", "path", filter.unitPath() + "%");
        }
        if (filter.status() != null) {
            condition("r.status = :status", "status", filter.status());
        }
    }

    int count() {
        return filled(db.createQuery("SELECT COUNT(r)" + FROM + where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    List<SeatRow> rows(int first, int size, String sort, boolean ascending) {
        String order =
                SORTS.getOrDefault(sort == null ? "name" : sort, "p.name")
                        + (ascending ? " ASC" : " DESC");
        return filled(
                        db.createQuery(
                                ROW + FROM + where() + " ORDER BY " + order + ", r.id",
                                SeatRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private String where() {
        return " WHERE " + String.join(" AND ", conditions);
    }

    private void byText(String text) {
        String digits = text.replaceAll("[\\s.\\-']", "");
        if (digits.matches("\\d{4,18}")) {
            condition("CONCAT(p.nip, '') = :nip", "nip", digits);
        } else if (!text.isEmpty()) {
            condition("LOWER(p.name) LIKE :name ESCAPE '!'", "name", CohortQuery.pattern(text));
        }
    }

    private void condition(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
