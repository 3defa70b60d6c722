package id.bina.workshop;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One question to the cohorts, put together from what is filled in. */
class CohortQuery {
    private static final String ROW =
            """
            SELECT NEW id.bina.workshop.CohortRow(c.id, w.title, c.number, c.status, c.startsAt,
              c.endsAt, c.seats, c.minimum,
              (SELECT COUNT(r) FROM Registration r WHERE r.cohort = c AND r.status IN :taking),
              (SELECT COUNT(r) FROM Registration r WHERE r.cohort = c AND r.status = :waiting),
              (SELECT COUNT(r) FROM Registration r WHERE r.cohort = c AND r.status = :requested))""";
    private static final String FROM = " FROM Cohort c JOIN c.workshop w WHERE 1 = 1";
    private static final Map<String, String> SORTS =
            Map.of(
                    "title",
                    "w.title",
                    "startsAt",
                    "c.startsAt",
                    "status",
                    "c.status",
                    "id",
                    "c.id");

    private final EntityManager db;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    /**
     * @param trainerId only cohorts in which this person leads a session; null for all
     */
    CohortQuery(EntityManager db, CohortFilter filter, Long trainerId) {
        this.db = db;
        if (filter.text() != null && !filter.text().isBlank()) {
            condition("LOWER(w.title) LIKE :text ESCAPE '!'", "text", pattern(filter.text()));
        }
        if (filter.status() != null) {
            condition("c.status = :status", "status", filter.status());
        }
        if (filter.workshopId() != null) {
            condition("w.id = :workshop", "workshop", filter.workshopId());
        }
        if (trainerId != null) {
            condition(
                    "EXISTS (SELECT s FROM WorkshopSession s JOIN s.trainers t WHERE s.cohort = c"
                            + " AND t.id = :trainer)",
                    "trainer",
                    trainerId);
        }
    }

    /** Part of a name as a pattern of LIKE with {@code !} as its escape. */
    static String pattern(String text) {
        String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("([!%_])", "!$1") + "%";
    }

    int count() {
        return filled(db.createQuery("SELECT COUNT(c)" + FROM + where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    List<CohortRow> rows(int first, int size, String sort, boolean ascending) {
        String order =
                sort == null
                        ? "c.startsAt DESC"
                        : SORTS.getOrDefault(sort, "c.startsAt") + (ascending ? " ASC" : " DESC");
        return filled(
                        db.createQuery(
                                ROW + FROM + where() + " ORDER BY " + order + ", c.id DESC",
                                CohortRow.class))
                .setParameter("taking", Registration.Status.TAKING)
                .setParameter("waiting", Registration.Status.WAITING)
                .setParameter("requested", Registration.Status.REQUESTED)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " AND " + String.join(" AND ", conditions);
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
