package id.bina.outreach;

import id.bina.shared.mail.Mailer;
import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the digest of one person in a transaction of its own. */
@ApplicationScoped
class DigestWriting {
    /** More than one screen is no digest; the rest comes with the next one. */
    private static final int MOST = 50;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Mailer mailer;
    @Inject Wording words;

    static String cause(LocalDate day) {
        return "Digest:" + day;
    }

    /** People with news from before this moment and without a digest of today. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> waiting(LocalDate today, OffsetDateTime until) {
        return db.createQuery(
                        """
                        SELECT DISTINCT n.person.id FROM Notification n
                        WHERE n.delivery = :digest AND n.mail IS NULL AND n.readAt IS NULL
                        AND n.createdAt < :until AND NOT EXISTS (SELECT m FROM Mail m
                          WHERE m.person = n.person AND m.cause = :cause AND m.channel = :channel)""",
                        Long.class)
                .setParameter("digest", Delivery.DIGEST)
                .setParameter("until", until)
                .setParameter("cause", cause(today))
                .setParameter("channel", Channel.DIGEST)
                .getResultList();
    }

    /**
     * Puts what waits into one mail. A second node waits for the first one's rows and then finds
     * none; should it ever find some, the unique cause stops it.
     */
    @Transactional(TxType.REQUIRES_NEW)
    void write(Long personId, LocalDate day, OffsetDateTime until) {
        var news = locked(personId, until);
        if (news.isEmpty()) {
            return;
        }
        var mail =
                new Mail(
                        news.get(0).getPerson(),
                        cause(day),
                        Channel.DIGEST,
                        Texts.of("outreach.digest.subject", news.size(), words.longDate(day)),
                        news.stream()
                                .map(Notification::getSentence)
                                .collect(Collectors.joining("\n")));
        db.persist(mail.post(mailer.isOn(), OffsetDateTime.now(clock)));
        news.forEach(each -> each.goWith(mail));
    }

    private List<Notification> locked(Long personId, OffsetDateTime until) {
        return db.createQuery(
                        """
                        SELECT n FROM Notification n
                        WHERE n.person.id = :person AND n.delivery = :digest AND n.mail IS NULL
                        AND n.readAt IS NULL AND n.createdAt < :until
                        ORDER BY n.createdAt, n.id""",
                        Notification.class)
                .setParameter("person", personId)
                .setParameter("digest", Delivery.DIGEST)
                .setParameter("until", until)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .limit(MOST) // H2 knows no limit beside a lock
                .toList();
    }
}
