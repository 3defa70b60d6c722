package id.bina.outreach;

import id.bina.shared.mail.Mailer;
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
    @Inject Deliveries deliveries;
    @Inject Mailer mailer;

    /**
     * Tells this person, unless he or she was told of the same cause before.
     *
     * @param cause what happened, such as {@code Registration:12:approved}; at most 80 characters
     * @return whether it is news
     */
    @Transactional
    boolean tell(Long personId, String cause, Message message) {
        db.flush(); // the statement goes around the entities that wait to be written
        var delivery = deliveries.of(personId, message);
        if (insert(personId, cause, message, delivery) == 0) {
            return false;
        }
        if (delivery == Delivery.AT_ONCE) {
            post(stored(personId, cause));
        }
        return true;
    }

    private void post(Notification notification) {
        var sentence = notification.getSentence();
        var mail =
                new Mail(
                        notification.getPerson(),
                        notification.getCause(),
                        Channel.MAIL,
                        Subject.of(sentence),
                        sentence);
        db.persist(mail.about(notification.getTopic()).post(mailer.isOn(), now()));
        notification.goWith(mail);
    }

    private Notification stored(Long personId, String cause) {
        return db.createQuery(
                        """
                        SELECT n FROM Notification n JOIN FETCH n.person
                        WHERE n.person.id = :person AND n.cause = :cause""",
                        Notification.class)
                .setParameter("person", personId)
                .setParameter("cause", cause)
                .getSingleResult();
    }

    private int insert(Long personId, String cause, Message message, Delivery delivery) {
        return db.createNativeQuery(
                        """
                        insert into Notification (id, version, person_id, cause, topic, urgency,
                          delivery, messageKey, facts, link, actions, actionsUntil, createdAt)
                        values (nextval('ids'), 1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,
                          cast(?10 as timestamp(6) with time zone),
                          cast(?11 as timestamp(6) with time zone))
                        on conflict do nothing""")
                .setParameter(1, personId)
                .setParameter(2, cause)
                .setParameter(3, message.topic().name())
                .setParameter(4, message.urgency().name())
                .setParameter(5, delivery.name())
                .setParameter(6, message.key())
                .setParameter(7, String.join(Notification.BETWEEN, message.facts()))
                .setParameter(8, message.link())
                .setParameter(9, Action.join(message.actions()))
                .setParameter(10, written(message.until()))
                .setParameter(11, written(now()))
                .executeUpdate();
    }

    /** With seconds in any case: H2 does not read a time without them. */
    private static String written(OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
