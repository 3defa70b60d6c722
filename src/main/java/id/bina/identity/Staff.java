package id.bina.identity;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The active people who answer to somebody today, as a condition of a query over a person {@code p}
 * and his or her unit {@code u}. It says of each person what {@link Superiors#of} says, for all of
 * them at once.
 */
public final class Staff {
    private static final String ACTIVE = "p.active = :yes AND ";
    private static final String NAMED = "p.superior = :boss";

    /** Nobody active is named, and the unit is the own one or below it. */
    private static final String LED =
            """
            p <> :boss AND u.path LIKE :bossUnits
              AND (SELECT COUNT(s) FROM Person s WHERE s = p.superior AND s.active = :yes) = :none""";

    private final String condition;
    private final Map<String, Object> values = new HashMap<>();

    /**
     * Prepares the condition.
     *
     * @param heads the other active heads of the own unit and of those below; null when the person
     *     is no head
     */
    Staff(Person boss, List<Person> heads) {
        values.put("yes", true);
        values.put("boss", boss);
        if (heads == null) {
            condition = ACTIVE + NAMED;
            return;
        }
        values.put("none", 0L);
        values.put("bossUnits", boss.getUnit().getPath() + "%");
        var parts = new ArrayList<>(List.of(LED));
        for (var head : heads) {
            if (isAskedFirst(head, boss)) {
                parts.add(besides(head, parts.size()));
            }
        }
        condition = ACTIVE + "(" + NAMED + " OR (" + String.join(" AND ", parts) + "))";
    }

    /** A head further down is nearer; of two in one unit the one who was there first is meant. */
    private static boolean isAskedFirst(Person head, Person boss) {
        return !head.getUnit().equals(boss.getUnit()) || head.getId() < boss.getId();
    }

    /** Those of this head are not meant; the head is. */
    private String besides(Person head, int index) {
        values.put("head" + index, head);
        values.put("units" + index, head.getUnit().getPath() + "%");
        return "(p = :head%d OR NOT (u.path LIKE :units%d))".formatted(index, index);
    }

    public String condition() {
        return condition;
    }

    /** Fills the condition; the query has parameters of its own besides. */
    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
