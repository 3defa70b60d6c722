package id.bina.catalogue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One question to the list of courses, put together from what is filled in. */
class CourseQuery {
    private static final String FROM = " FROM Course c LEFT JOIN c.published p LEFT JOIN c.draft d";

    private final EntityManager db;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    CourseQuery(EntityManager db, CourseFilter filter, Long trainerId) {
        this.db = db;
        if (trainerId != null) {
            condition(":trainer MEMBER OF c.trainers", "trainer", trainerId);
        }
        if (filter.status() != null) {
            condition("c.status = :status", "status", filter.status());
        }
        String query = filter.query() == null ? "" : filter.query().strip();
        if (!query.isEmpty()) {
            condition(
                    "(LOWER(COALESCE(d.title, p.title)) LIKE :query ESCAPE '!' OR LOWER(c.code)"
                            + " LIKE :query ESCAPE '!')",
                    "query",
                    "%" + query.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
    }

    int count() {
        return filled(db.createQuery("SELECT COUNT(c)" + FROM + where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    List<CourseRow> rows(int first, int size, String order) {
        return filled(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.catalogue.CourseRow(c.id, c.code, c.icon,
                                  COALESCE(d.title, p.title), COALESCE(d.jp, p.jp), c.status,
                                  p.number, d.id)"""
                                        + FROM
                                        + where()
                                        + " ORDER BY "
                                        + order
                                        + ", c.id",
                                CourseRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
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
