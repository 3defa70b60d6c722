package id.bina.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up who could be bound by a duty and who is. */
@ApplicationScoped
class Standings {
    private static final String STANDING =
            """
            SELECT NEW id.bina.programme.Standing(
              p.id, p.employmentType, p.level, p.position, u.path)
            FROM Person p JOIN p.unit u WHERE p.active = TRUE""";

    @PersistenceContext EntityManager db;

    /** Everybody who is active. */
    List<Standing> all() {
        return db.createQuery(STANDING, Standing.class).getResultList();
    }

    Optional<Standing> of(Long personId) {
        return db.createQuery(STANDING + " AND p.id = :person", Standing.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** Duties that bind somebody, always in the same order. */
    List<Duty> active() {
        return db.createQuery(
                        "SELECT d FROM Duty d WHERE d.status = :active ORDER BY d.id", Duty.class)
                .setParameter("active", Duty.Status.ACTIVE)
                .getResultList();
    }

    /** The standing cycle of each person in this duty, by the id of the person. */
    Map<Long, Long> open(Long dutyId) {
        var open = new HashMap<Long, Long>();
        db.createQuery(
                        """
                        SELECT c.person.id, c.id FROM DutyCycle c
                        WHERE c.duty.id = :duty AND c.untilOn IS NULL""",
                        Object[].class)
                .setParameter("duty", dutyId)
                .getResultList()
                .forEach(row -> open.put((Long) row[0], (Long) row[1]));
        return open;
    }

    /** The standing cycle of this person, at most one. */
    List<Long> open(Long dutyId, Long personId) {
        return db.createQuery(
                        """
                        SELECT c.id FROM DutyCycle c WHERE c.duty.id = :duty
                          AND c.person.id = :person AND c.untilOn IS NULL""",
                        Long.class)
                .setParameter("duty", dutyId)
                .setParameter("person", personId)
                .getResultList();
    }

    /** How many cycles each of these people has had. */
    Map<Long, Integer> rounds(Long dutyId, List<Long> people) {
        var rounds = new HashMap<Long, Integer>();
        db.createQuery(
                        """
                        SELECT c.person.id, MAX(c.round) FROM DutyCycle c
                        WHERE c.duty.id = :duty AND c.person.id IN :people GROUP BY c.person.id""",
                        Object[].class)
                .setParameter("duty", dutyId)
                .setParameter("people", people)
                .getResultList()
                .forEach(row -> rounds.put((Long) row[0], ((Number) row[1]).intValue()));
        return rounds;
    }
}
