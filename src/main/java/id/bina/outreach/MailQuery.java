package id.bina.outreach;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One question to the outbox, put together from what is filled in. */
class MailQuery {
    private final EntityManager db;
    private final Map<String, Object> values = new HashMap<>();
    private final StringBuilder where = new StringBuilder(" WHERE 1 = 1");

    MailQuery(EntityManager db, MailFilter filter) {
        this.db = db;
        add("m.state = :state", "state", filter.state());
        add("m.channel = :channel", "channel", filter.channel());
        byText(filter.text());
    }

    /** Each word occurs in the name, the address or the subject. */
    private void byText(String text) {
        String[] words =
                text == null || text.isBlank() ? new String[0] : text.strip().split("\\s+");
        for (int i = 0; i < words.length && i < 6; i++) {
            String word = words[i].toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            String place = "word" + i;
            add(
                    "(LOWER(p.name) LIKE :%1$s ESCAPE '!' OR LOWER(p.email) LIKE :%1$s ESCAPE '!'"
                                    .formatted(place)
                            + " OR LOWER(m.subject) LIKE :%s ESCAPE '!')".formatted(place),
                    place,
                    "%" + word + "%");
        }
    }

    int count() {
        return filled(
                        db.createQuery(
                                "SELECT COUNT(m) FROM Mail m JOIN m.person p" + where, Long.class))
                .getSingleResult()
                .intValue();
    }

    List<MailRow> rows(int first, int size) {
        return filled(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.outreach.MailRow(m.id, p.name, m.address,
                                  m.channel, m.state, m.keptBecause, m.subject, m.body, m.problem,
                                  m.tries, m.createdAt, m.sendAfter, m.sentAt)
                                FROM Mail m JOIN m.person p"""
                                        + where
                                        + " ORDER BY m.createdAt DESC, m.id DESC",
                                MailRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.put(name, value);
        }
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
