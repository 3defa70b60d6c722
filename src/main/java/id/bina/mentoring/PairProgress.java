package id.bina.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;

/** How far a pair is with the meetings its programme plans. */
@ApplicationScoped
class PairProgress {
    @PersistenceContext EntityManager db;

    /** Whether every meeting that the programme plans was held. */
    boolean isComplete(Pair pair) {
        return held(pair).size() >= Math.max(1, planned(pair));
    }

    long planned(Pair pair) {
        return db.createQuery(
                        "SELECT COUNT(m) FROM ProgrammeMeeting m WHERE m.programme = :programme",
                        Long.class)
                .setParameter("programme", pair.getProgramme())
                .getSingleResult();
    }

    List<MentoringSession> held(Pair pair) {
        return db.createQuery(
                        "SELECT s FROM MentoringSession s WHERE s.pair = :pair AND s.status = :held"
                                + " ORDER BY s.heldOn, s.number",
                        MentoringSession.class)
                .setParameter("pair", pair)
                .setParameter("held", MentoringSession.Status.HELD)
                .getResultList();
    }

    /** Held meetings that this person has a confirmed record of; for the mentor all of them. */
    List<MentoringSession> held(Pair pair, Long personId) {
        if (pair.isMentor(personId)) {
            return held(pair);
        }
        return db.createQuery(
                        """
                        SELECT s FROM GrowRecord r JOIN r.session s
                        WHERE s.pair = :pair AND s.status = :held AND r.author.id = :person
                          AND r.confirmedAt IS NOT NULL ORDER BY s.heldOn, s.number""",
                        MentoringSession.class)
                .setParameter("pair", pair)
                .setParameter("held", MentoringSession.Status.HELD)
                .setParameter("person", personId)
                .getResultList();
    }

    static BigDecimal jp(List<MentoringSession> held) {
        return held.stream().map(MentoringSession::getJp).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
