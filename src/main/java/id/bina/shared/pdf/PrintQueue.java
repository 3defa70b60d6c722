package id.bina.shared.pdf;

import id.bina.shared.DomainEvent;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.StoredFile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The steps of printing one kind of thing, each its own short transaction. Claiming counts a try
 * and forbids the next one for a while, so several nodes never print the same document, and one
 * that was interrupted is taken up again.
 */
public abstract class PrintQueue<T extends Printed> {
    private static final int LONGEST_WAIT = 60;

    private final Class<T> kind;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject FileStore files;
    @Inject Pdf pdf;
    @Inject Event<DomainEvent> events;

    protected PrintQueue(Class<T> kind) {
        this.kind = kind;
    }

    /** The document in XHTML; the row is not locked yet. */
    protected abstract String xhtml(T subject);

    protected abstract String fileName(T subject);

    /** What the trail is told. */
    protected abstract DomainEvent printed(T subject, StoredFile file);

    /** Those whose document is missing and may be tried now, oldest first. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> due(int atMost) {
        return db.createQuery(
                        "SELECT c.id FROM "
                                + kind.getSimpleName()
                                + " c WHERE c.printed IS NULL AND c.printAfter <= :now"
                                + " ORDER BY c.id",
                        Long.class)
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Whether this node may print it now; the wait doubles with each try: 1, 2, 4 ... 60 minutes.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean claim(Long id) {
        var now = OffsetDateTime.now(clock);
        int tries = db.find(kind, id).getPrintTries();
        long minutes = Math.min(LONGEST_WAIT, 1L << Math.min(6, tries));
        return db.createQuery(
                                "UPDATE "
                                        + kind.getSimpleName()
                                        + " c SET c.printAfter = :later,"
                                        + " c.printTries = c.printTries + 1 WHERE c.id = :id"
                                        + " AND c.printed IS NULL AND c.printAfter <= :now")
                        .setParameter("later", now.plus(Duration.ofMinutes(minutes)))
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Renders the document and keeps its bytes. */
    @Transactional(TxType.REQUIRES_NEW)
    public void print(Long id) {
        var subject = db.find(kind, id);
        var out = new ByteArrayOutputStream();
        pdf.write(xhtml(subject), out);
        db.lock(subject, LockModeType.PESSIMISTIC_WRITE);
        var file = files.save(new ByteArrayInputStream(out.toByteArray()), fileName(subject));
        subject.print(file);
        events.fire(printed(subject, file));
    }

    /** Remembers what went wrong. */
    @Transactional(TxType.REQUIRES_NEW)
    public void failed(Long id, String problem) {
        db.find(kind, id).stumble(problem);
    }
}
