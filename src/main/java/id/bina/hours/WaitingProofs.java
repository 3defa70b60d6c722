package id.bina.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;

/** Adds what waits for a decision to the hours of a person. */
@ApplicationScoped
class WaitingProofs {
    @PersistenceContext EntityManager db;

    void add(@Observes PendingHours asked) {
        asked.add(
                db.createQuery(
                                """
                                SELECT SUM(o.expectedJp) FROM OutsideProof o
                                WHERE o.person.id = :person AND o.status = :waiting
                                  AND o.endedOn BETWEEN :from AND :to""",
                                BigDecimal.class)
                        .setParameter("person", asked.personId())
                        .setParameter("waiting", ProofStatus.SUBMITTED)
                        .setParameter("from", asked.from())
                        .setParameter("to", asked.to())
                        .getSingleResult());
    }
}
