package id.bina.competence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads who worked below a unit on a day and what they held; each in one statement. As of today and
 * later, whoever has left is not there.
 */
@ApplicationScoped
class GapReading {
    private static final String PLACED =
            """
            x.person = p AND x.validFrom <= :asOf AND (x.validTo IS NULL OR x.validTo >= :asOf)
              AND u.path LIKE :path""";

    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    /** Names of the units by their paths, as they were called that day. */
    Map<String, String> names(String scope, LocalDate day) {
        var names = new HashMap<String, String>();
        db.createQuery(
                        """
                        SELECT u.path, u.name, (SELECT MAX(v.name) FROM UnitVersion v
                          WHERE v.unit = u AND v.validFrom <= :day
                            AND (v.validTo IS NULL OR v.validTo >= :day))
                        FROM OrgUnit u WHERE u.path LIKE :path""",
                        Object[].class)
                .setParameter("path", scope + "%")
                .setParameter("day", day)
                .getResultList()
                .forEach(
                        row ->
                                names.put(
                                        (String) row[0],
                                        (String) (row[2] == null ? row[1] : row[2])));
        return names;
    }

    /** The one unit above all others, if there is one. */
    static Optional<String> top(Map<String, String> names) {
        return names.keySet().stream()
                .filter(one -> names.keySet().stream().allMatch(each -> each.startsWith(one)))
                .findFirst();
    }

    List<Placed> placed(String root, LocalDate day) {
        return bound(
                        """
                        SELECT NEW id.bina.competence.Placed(p.id, p.name, x.level, x.position,
                          u.path) FROM Person p, Employment x JOIN x.unit u WHERE""",
                        " ORDER BY p.id",
                        Placed.class,
                        root,
                        day)
                .getResultList();
    }

    /**
     * What they reached until that day.
     *
     * @param competenceId this competence only, or null for all
     */
    List<HeldFact> held(String root, LocalDate day, Long competenceId) {
        var query =
                bound(
                        """
                        SELECT NEW id.bina.competence.HeldFact(p.id, k.id, h.level, h.heldFrom,
                          h.untilOn, h.takenOn, h.source, h.id)
                        FROM HeldLevel h JOIN h.person p JOIN h.competence k,
                          Employment x JOIN x.unit u WHERE h.heldFrom <= :asOf AND""",
                        competenceId == null ? "" : " AND k.id = :competence",
                        HeldFact.class,
                        root,
                        day);
        return (competenceId == null ? query : query.setParameter("competence", competenceId))
                .getResultList();
    }

    private <T> TypedQuery<T> bound(
            String select, String rest, Class<T> type, String root, LocalDate day) {
        boolean past = day.isBefore(LocalDate.now(clock));
        var query =
                db.createQuery(
                        select + " " + PLACED + (past ? "" : " AND p.active = :active") + rest,
                        type);
        if (!past) {
            query.setParameter("active", true);
        }
        return query.setParameter("asOf", day).setParameter("path", root + "%");
    }
}
