package id.bina.pledge;

import id.bina.identity.Person;
import id.bina.identity.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose superior somebody is, as a condition for many people at once; the same answer as {@link
 * id.bina.identity.Superiors#of} for each of them.
 */
@ApplicationScoped
class Subordinates {
    @PersistenceContext EntityManager db;

    /** Another head, whose people are nearer to him or her. */
    public record Head(Long id, String path) {}

    /** The end of a query for what waits, and the values in it. */
    record Question(String awaiting, Map<String, Object> values) {
        <T> TypedQuery<T> filled(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    /** What waits for this person: those who name him or her, and as a head those of the unit. */
    Question of(Person superior, boolean head) {
        var values = new HashMap<String, Object>();
        values.put("awaiting", PledgeSignature.Status.AWAITING);
        values.put("me", superior);
        String mine = "n = :me";
        if (head) {
            mine += " OR (n IS NULL OR n.active = FALSE)" + ofUnit(superior, values);
        }
        return new Question(
                """
                 FROM PledgeSignature s JOIN s.person p JOIN p.unit u LEFT JOIN p.superior n
                WHERE s.status = :awaiting AND p <> :me AND (%s)"""
                        .formatted(mine),
                values);
    }

    private String ofUnit(Person superior, Map<String, Object> values) {
        String path = superior.getUnit().getPath();
        values.put("below", path + "%");
        var condition = new StringBuilder(" AND u.path LIKE :below");
        for (var other : heads(superior, path)) {
            boolean deeper = other.path().length() > path.length();
            if (deeper || other.id() < superior.getId()) {
                values.put("path" + other.id(), other.path() + "%");
                values.put("head" + other.id(), other.id());
                condition.append(
                        " AND NOT (u.path LIKE :path%1$d AND p.id <> :head%1$d)"
                                .formatted(other.id()));
            }
        }
        return condition.toString();
    }

    private List<Head> heads(Person superior, String path) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.pledge.Subordinates.Head(h.id, o.path)
                        FROM Person h JOIN h.roles r JOIN h.unit o
                        WHERE r = :role AND h.active = TRUE AND h <> :me AND o.path LIKE :below""",
                        Head.class)
                .setParameter("role", Roles.HEAD)
                .setParameter("me", superior)
                .setParameter("below", path + "%")
                .getResultList();
    }
}
