package id.bina.programme;

import id.bina.identity.Nip;
import id.bina.shared.RuleViolation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One question to the cycles that stand on a day, in the units where people were on that day. */
class ComplianceQuery {
    private static final String EXEMPT =
            """
            (SELECT COUNT(e) FROM Exemption e WHERE e.person = c.person AND e.duty = c.duty
              AND e.status = :granted AND e.decidedOn <= :asOf AND e.untilOn >= :asOf)""";
    private static final String FROM =
            """
             FROM DutyCycle c JOIN c.duty d JOIN c.person p, Employment x JOIN x.unit u
            WHERE x.person = p AND x.validFrom <= :asOf
              AND (x.validTo IS NULL OR x.validTo >= :asOf)
              AND c.fromOn <= :asOf AND (c.untilOn IS NULL OR c.untilOn > :asOf)""";
    private static final String PASSED = "(c.windowFrom > :asOf OR c.fulfilledOn <= :asOf)";
    private static final String OPEN =
            "c.windowFrom <= :asOf AND (c.fulfilledOn IS NULL OR c.fulfilledOn > :asOf)";

    /** How the unit was called that day. */
    private static final String UNIT =
            """
            COALESCE((SELECT MAX(v.name) FROM UnitVersion v WHERE v.unit = u
              AND v.validFrom <= :asOf AND (v.validTo IS NULL OR v.validTo >= :asOf)), u.name)""";

    private static final Map<String, String> SORTS =
            Map.of("name", "p.name", "unit", "u.name", "duty", "d.title", "dueOn", "c.dueOn");

    private final EntityManager db;
    private final ComplianceFilter filter;
    private final Map<String, Object> values = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();

    /**
     * Prepares the question.
     *
     * @param scope path of the unit beyond which the person who asks sees nobody
     */
    ComplianceQuery(EntityManager db, ComplianceFilter filter, String scope) {
        this.db = db;
        this.filter = filter;
        values.put("asOf", filter.asOf());
        condition("u.path LIKE :scope", "scope", scope + "%");
        if (filter.unitPath() != null) {
            condition("u.path LIKE :unit", "unit", filter.unitPath() + "%");
        }
        if (filter.dutyId() != null) {
            condition("d.id = :duty", "duty", filter.dutyId());
        }
        byText(filter.text() == null ? "" : filter.text().strip());
    }

    int count() {
        return filled(
                        db.createQuery("SELECT COUNT(c)" + where(filter.light()), Long.class),
                        filter.light())
                .getSingleResult()
                .intValue();
    }

    List<ComplianceRow> rows(int first, int size, String sort, boolean ascending) {
        String order =
                SORTS.getOrDefault(sort == null ? "dueOn" : sort, "c.dueOn")
                        + (ascending ? " ASC" : " DESC");
        var query =
                db.createQuery(
                        "SELECT NEW id.bina.programme.ComplianceRow(c.id, p.id, p.name, p.nip,"
                                + UNIT
                                + ", d.title, c.windowFrom, c.dueOn, c.fulfilledOn, "
                                + EXEMPT
                                + ")"
                                + where(filter.light())
                                + " ORDER BY "
                                + order
                                + ", p.name, c.id",
                        ComplianceRow.class);
        query.setParameter("granted", Exemption.Status.GRANTED);
        return filled(query, filter.light())
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The units with their lights, in the order of the tree; whatever light was asked for. */
    Collection<UnitLights> units() {
        var units = new TreeMap<String, UnitLights>();
        var names = names();
        for (var light : Light.values()) {
            filled(
                            db.createQuery(
                                    "SELECT u.name, u.path, COUNT(c)"
                                            + where(light)
                                            + " GROUP BY u.name, u.path",
                                    Object[].class),
                            light)
                    .getResultList()
                    .forEach(
                            row ->
                                    units.computeIfAbsent(
                                                    (String) row[1],
                                                    path ->
                                                            new UnitLights(
                                                                    names.getOrDefault(
                                                                            path, (String) row[0]),
                                                                    path))
                                            .add(light, (Long) row[2]));
        }
        return units.values();
    }

    /** How units were called that day, by their paths. */
    private Map<String, String> names() {
        return db.createQuery(
                        """
                        SELECT u.path, v.name FROM UnitVersion v JOIN v.unit u
                        WHERE u.path LIKE :scope AND v.validFrom <= :asOf
                          AND (v.validTo IS NULL OR v.validTo >= :asOf)""",
                        Object[].class)
                .setParameter("scope", values.get("scope"))
                .setParameter("asOf", filter.asOf())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0], row -> (String) row[1], (a, b) -> b));
    }

    private String where(Light light) {
        var all = new ArrayList<>(conditions);
        if (light != null) {
            all.add(EXEMPT + (light == Light.EXEMPT ? " > 0" : " = 0"));
            switch (light) {
                case GREEN -> all.add(PASSED);
                case AMBER -> all.add(OPEN + " AND c.dueOn >= :asOf");
                case RED -> all.add(OPEN + " AND c.dueOn < :asOf");
                case EXEMPT -> {
                    // the exemption says it all
                }
            }
        }
        return FROM + " AND " + String.join(" AND ", all);
    }

    private void byText(String text) {
        String digits = text.replaceAll("[\\s.\\-']", "");
        if (isNip(digits)) {
            condition("p.nip = :nip", "nip", new Nip(digits));
        } else if (!text.isEmpty()) {
            String plain = text.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
            condition("LOWER(p.name) LIKE :name", "name", "%" + plain + "%");
        }
    }

    private static boolean isNip(String digits) {
        try {
            return digits.length() == 18 && digits.equals(new Nip(digits).value());
        } catch (RuleViolation noNip) {
            return false; // words, or a number that cannot be one
        }
    }

    private void condition(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query, Light light) {
        values.forEach(query::setParameter);
        if (light != null) {
            query.setParameter("granted", Exemption.Status.GRANTED);
        }
        return query;
    }
}
