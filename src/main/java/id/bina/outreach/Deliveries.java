package id.bina.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides how one message reaches one person: what he or she has chosen for the topic, how urgent
 * it is, and how many mails went out today already ({@code bina.mail.daily}).
 */
@ApplicationScoped
class Deliveries {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "bina.mail.daily", defaultValue = "10")
    int aDay;

    Delivery of(Long personId, Message message) {
        var wanted = choice(personId, message.topic());
        return wanted == Delivery.AT_ONCE && (isLater(message) || isFull(personId))
                ? Delivery.DIGEST
                : wanted;
    }

    private static boolean isLater(Message message) {
        return message.urgency() == Urgency.DIGEST;
    }

    private Delivery choice(Long personId, Topic topic) {
        return db.createQuery(
                        """
                        SELECT c.delivery FROM TopicChoice c
                        WHERE c.person.id = :person AND c.topic = :topic""",
                        Delivery.class)
                .setParameter("person", personId)
                .setParameter("topic", topic)
                .getResultStream()
                .findFirst()
                .orElse(TopicChoice.USUAL);
    }

    private boolean isFull(Long personId) {
        return db.createQuery(
                                """
                                SELECT COUNT(m) FROM Mail m WHERE m.person.id = :person
                                AND m.channel = :mail AND m.createdAt >= :morning""",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("mail", Channel.MAIL)
                        .setParameter("morning", morning())
                        .getSingleResult()
                >= aDay;
    }

    /** The first moment of this day in the city. */
    private OffsetDateTime morning() {
        return LocalDate.now(clock).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
