package id.bina.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * Writes messages in the transaction of what they tell, so that nobody hears of what did not
 * happen. Nobody hears of one cause twice, also when two nodes tell it at the same moment: the
 * second insert does nothing, and neither transaction suffers.
 */
@ApplicationScoped
class Messages {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    /**
     * Tells this person, unless he or she was told of the same cause before.
     *
     * @param cause what happened, such as {@code Registration:12:approved}; at most 80 characters
     * @return whether it is news
     */
    @Transactional
    boolean tell(Long personId, String cause, Message message) {
        db.flush(); // the statement goes around the entities that wait to be written
        return insert(personId, cause, message) == 1;
    }

    private int insert(Long personId, String cause, Message message) {
        return db.createNativeQuery(
                        """
                        insert into Notification (id, version, person_id, cause, topic, urgency,
                          messageKey, facts, link, actions, actionsUntil, createdAt)
                        values (nextval('ids'), 1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8,
                          cast(?9 as timestamp(6) with time zone),
                          cast(?10 as timestamp(6) with time zone))
                        on conflict do nothing""")
                .setParameter(1, personId)
                .setParameter(2, cause)
                .setParameter(3, message.topic().name())
                .setParameter(4, message.urgency().name())
                .setParameter(5, message.key())
                .setParameter(6, String.join(Notification.BETWEEN, message.facts()))
                .setParameter(7, message.link())
                .setParameter(8, Action.join(message.actions()))
                .setParameter(9, written(message.until()))
                .setParameter(10, written(OffsetDateTime.now(clock)))
                .executeUpdate();
    }

    /** With seconds in any case: H2 does not read a time without them. */
    private static String written(OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
