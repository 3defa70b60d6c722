package id.bina.identity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One question to the list of people, put together from what is filled in. */
class PeopleQuery {
    private final EntityManager db;
    private final PeopleFilter filter;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private boolean wholeNumbersOnly;

    PeopleQuery(EntityManager db, PeopleFilter filter) {
        this.db = db;
        this.filter = filter;
    }

    /** Whoever may not see employee numbers must not find them out by asking digit by digit. */
    PeopleQuery wholeNumbersOnly() {
        wholeNumbersOnly = true;
        return this;
    }

    PeopleQuery activeOnly() {
        conditions.add("p.active = TRUE");
        return this;
    }

    PeopleQuery oneOf(List<Long> ids) {
        condition("p.id IN :ids", "ids", ids);
        return this;
    }

    /** Only people who work in a unit of this path or below. */
    PeopleQuery within(String path) {
        if (!path.equals("/")) {
            condition("p.unit.path LIKE :within", "within", path + "%");
        }
        return this;
    }

    int count() {
        return filled(db.createQuery("SELECT COUNT(p) FROM Person p" + where(), Long.class))
                .getSingleResult()
                .intValue();
    }

    List<PersonRow> rows(String order, int first, int size) {
        return filled(
                        db.createQuery(
                                """
                                SELECT NEW id.bina.identity.PersonRow(p.id, p.name, p.titlePrefix,
                                  p.titleSuffix, p.nip, p.position, p.unit.name, p.unit.shortName,
                                  p.active, p.passwordHash)
                                FROM Person p"""
                                        + where()
                                        + " ORDER BY "
                                        + order
                                        + ", p.id",
                                PersonRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    private String where() {
        byText();
        if (filter.unitId() != null) {
            var unit = db.find(OrgUnit.class, filter.unitId());
            condition("p.unit.path LIKE :path", "path", unit == null ? "-" : unit.getPath() + "%");
        }
        if (filter.role() != null) {
            condition(":role MEMBER OF p.roles", "role", filter.role());
        }
        if (filter.state() != null) {
            conditions.add(state());
        }
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private void byText() {
        String query = filter.query() == null ? "" : filter.query().strip();
        String digits = query.replaceAll("[\\s.\\-']", "");
        if (query.isEmpty()) {
            return;
        }
        if (!digits.matches("\\d+")) {
            // without ESCAPE, which makes the query write TRUE as 1, and H2 refuses that
            String plain = query.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
            condition("LOWER(p.name) LIKE :name", "name", "%" + plain + "%");
        } else if (wholeNumbersOnly && digits.length() < 18) {
            conditions.add("1 = 0");
        } else {
            // through a function, because the converter would refuse a part of a number; not
            // CONCAT,
            // which makes the query write TRUE as 1, and H2 refuses that
            condition("LOWER(p.nip) LIKE :digits", "digits", "%" + digits + "%");
        }
    }

    private String state() {
        return switch (filter.state()) {
            case ACTIVE -> "p.active = TRUE AND p.passwordHash IS NOT NULL";
            case INVITED -> "p.active = TRUE AND p.passwordHash IS NULL";
            case LEFT -> "p.active = FALSE";
        };
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
