package id.bina.outreach;

import id.bina.identity.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;

/**
 * Writes messages in the transaction of what they tell, so that nobody hears of what did not
 * happen.
 */
@ApplicationScoped
class Messages {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    /** Tells this person, unless he or she was told of the same cause before. */
    @Transactional
    boolean tell(Long personId, String cause, Message message) {
        if (isTold(personId, cause)) {
            return false;
        }
        var person = db.getReference(Person.class, personId);
        db.persist(new Notification(person, cause, message, OffsetDateTime.now(clock)));
        return true;
    }

    private boolean isTold(Long personId, String cause) {
        return db.createQuery(
                                "SELECT COUNT(n) FROM Notification n WHERE n.person.id = :person"
                                        + " AND n.cause = :cause",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("cause", cause)
                        .getSingleResult()
                > 0;
    }
}
