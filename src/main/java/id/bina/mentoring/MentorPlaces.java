package id.bina.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Counts the running pairs of a mentor, in the database: one statement decides, so that any number
 * of answers at the same time cannot exceed the capacity. The statement holds the mentor's row
 * until the transaction ends.
 */
@ApplicationScoped
class MentorPlaces {
    @PersistenceContext EntityManager db;

    /** Takes a place for one more pair; false when there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean take(Long personId) {
        return db.createQuery(
                                """
                                UPDATE MentorProfile m
                                SET m.activePairs = m.activePairs + 1, m.version = m.version + 1
                                WHERE m.person.id = :person AND m.activePairs < m.capacity""")
                        .setParameter("person", personId)
                        .executeUpdate()
                == 1;
    }

    /** Gives the place of a pair back; a mentor without a profile has none to give. */
    @Transactional(Transactional.TxType.MANDATORY)
    void release(Long personId) {
        db.createQuery(
                        """
                        UPDATE MentorProfile m
                        SET m.activePairs = m.activePairs - 1, m.version = m.version + 1
                        WHERE m.person.id = :person AND m.activePairs > 0""")
                .setParameter("person", personId)
                .executeUpdate();
    }
}
