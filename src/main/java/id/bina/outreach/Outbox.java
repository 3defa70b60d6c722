package id.bina.outreach;

import id.bina.shared.mail.Letter;
import id.bina.shared.mail.MailFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The steps of sending, each its own short transaction. A claim counts a try and keeps every other
 * node away for a while; only the holder of the latest claim says how it ended. A node that dies
 * between hand-over and its note leads to a second letter with the same Message-ID: better twice
 * than never.
 */
@ApplicationScoped
class Outbox {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject LetterWriting writing;

    /** Mails that may be tried now, those that wait longest first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> due(int atMost) {
        return db.createQuery(
                        """
                        SELECT m.id FROM Mail m WHERE m.state = :queued AND m.sendAfter <= :now
                        ORDER BY m.sendAfter, m.id""",
                        Long.class)
                .setParameter("queued", Mail.State.QUEUED)
                .setParameter("now", now())
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whether the mail is this node's now; the mark is its own, never used before. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(Long id, String mark) {
        return db.createQuery(
                                """
                                UPDATE Mail m SET m.claim = :mark, m.tries = m.tries + 1,
                                  m.sendAfter = :later, m.version = m.version + 1
                                WHERE m.id = :id AND m.state = :queued AND m.sendAfter <= :now""")
                        .setParameter("mark", mark)
                        .setParameter("later", now().plus(Mail.LEASE))
                        .setParameter("id", id)
                        .setParameter("queued", Mail.State.QUEUED)
                        .setParameter("now", now())
                        .executeUpdate()
                == 1;
    }

    /** The letter to hand over; empty when there is nobody any more to whom it could go. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Letter> write(Long id, String mark) {
        var mail = db.find(Mail.class, id);
        var person = mail.getPerson();
        if (!person.isActive() || person.getEmail() == null) {
            finish(id, mark, m -> m.keep(person.isActive() ? Kept.NO_ADDRESS : Kept.LEFT));
            return Optional.empty();
        }
        return Optional.of(writing.letter(mail));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void sent(Long id, String mark, String address) {
        finish(id, mark, mail -> mail.sent(address, now()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    void failed(Long id, String mark, String problem, MailFailure.Kind kind) {
        boolean forGood = kind == MailFailure.Kind.REFUSED;
        finish(id, mark, mail -> mail.stumble(problem, forGood, now()));
    }

    /** Mail was switched off: what waits is kept for the admin. */
    @Transactional(TxType.REQUIRES_NEW)
    void keepAll() {
        db.createQuery(
                        """
                        UPDATE Mail m SET m.state = :kept, m.keptBecause = :off,
                          m.version = m.version + 1
                        WHERE m.state = :queued""")
                .setParameter("kept", Mail.State.KEPT)
                .setParameter("off", Kept.MAIL_OFF)
                .setParameter("queued", Mail.State.QUEUED)
                .executeUpdate();
    }

    private void finish(Long id, String mark, Consumer<Mail> end) {
        var mail = db.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail.isClaimedBy(mark)) {
            end.accept(mail);
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
