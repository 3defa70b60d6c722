package id.bina.learning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One question to the participants of a course, put together from what is filled in. */
class ParticipantQuery {
    static final String ROW =
            """
            SELECT NEW id.bina.learning.ParticipantRow(e.id, p.id, p.name, p.nip, u.name,
              u.shortName, e.status, e.progress, e.scorePercent, e.dueOn, e.enrolledAt,
              e.startedAt, e.lastSeenAt, e.completedAt)""";
    private static final String FROM = " FROM Enrolment e JOIN e.person p JOIN p.unit u";
    private static final Map<String, String> SORTS =
            Map.of(
                    "name", "p.name",
                    "unitLabel", "u.name",
                    "progress", "e.progress",
                    "dueOn", "e.dueOn",
                    "lastSeenAt", "e.lastSeenAt");

    private final EntityManager db;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    ParticipantQuery(EntityManager db, ParticipantFilter filter, OffsetDateTime now) {
        this.db = db;
        condition("e.course.id = :course", "course", filter.courseId());
        conditions.add("e.currentCourse IS NOT NULL");
        byText(filter.text() == null ? "" : filter.text().strip());
        if (filter.unitPath() != null) {
            condition("u.path LIKE :path", "path", filter.unitPath() + "%");
        }
        if (filter.state() != null) {
            byState(filter.state(), now);
        }
    }

    int count() {
        return filled(db.createQuery("SELECT COUNT(e)" + FROM + where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    List<ParticipantRow> rows(int first, int size, String sort, boolean ascending) {
        String order =
                SORTS.getOrDefault(sort == null ? "name" : sort, "p.name")
                        + (ascending ? " ASC" : " DESC");
        return filled(
                        db.createQuery(
                                ROW + FROM + where() + " ORDER BY " + order + ", e.id",
                                ParticipantRow.class))
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
            condition(
                    "LOWER(p.name) LIKE :name ESCAPE '!'",
                    "name",
                    "%" + text.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
    }

    private void byState(ParticipantState state, OffsetDateTime now) {
        var status =
                switch (state) {
                    case DONE -> Enrolment.Status.COMPLETED;
                    case WITHDRAWN -> Enrolment.Status.WITHDRAWN;
                    case NOT_BEGUN, RUNNING, LATE, STUCK -> Enrolment.Status.ACTIVE;
                };
        condition("e.status = :status", "status", status);
        switch (state) {
            case NOT_BEGUN -> conditions.add("e.startedAt IS NULL");
            case RUNNING -> conditions.add("e.startedAt IS NOT NULL");
            case LATE -> condition("e.dueOn < :today", "today", now.toLocalDate());
            case STUCK ->
                    condition(
                            "COALESCE(e.lastSeenAt, e.enrolledAt) < :since",
                            "since",
                            now.minusDays(ParticipantRow.STUCK_DAYS));
            case DONE, WITHDRAWN -> {
                // the status says it all
            }
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
