package id.bina.audit;

import id.bina.audit.Finding.Kind;
import id.bina.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sealed trail page by page through {@link ChainInspection} and keeps the verdict. */
@ApplicationScoped
class ChainVerification {
    private static final int PAGE = 1000;
    private static final int MORNING = 6;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CheckpointKey key;
    @Inject Event<DomainEvent> events;

    /** Once a day after six in the morning, and at the first occasion of a new portal. */
    @Transactional
    void verifyIfDue() {
        var now = OffsetDateTime.now(clock);
        var due =
                now.getHour() >= MORNING
                        ? now.withHour(MORNING).withMinute(0).withSecond(0).withNano(0)
                        : now.minusDays(1);
        if (last().filter(check -> !check.getCheckedAt().isBefore(due)).isEmpty()) {
            verify();
        }
    }

    Optional<AuditCheck> last() {
        return db.createQuery("SELECT c FROM AuditCheck c ORDER BY c.id DESC", AuditCheck.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Verifies the whole chain, keeps the verdict and tells it. */
    @Transactional
    ChainVerdict verify() {
        // before the head: a checkpoint signed while this runs lies behind the end that is read
        long signed = signed();
        var head = db.createQuery("SELECT h FROM AuditHead h", AuditHead.class).getSingleResult();
        var inspection = new ChainInspection(0, Digest.NONE);
        walk(inspection, Long.MAX_VALUE, head.getPosition());
        missingWords(inspection);
        var verdict =
                new ChainVerdict(
                        OffsetDateTime.now(clock),
                        inspection.entries(),
                        waiting(),
                        inspection.erased(),
                        inspection.hash(),
                        inspection.finish(head.getPosition(), head.getHash(), signed));
        db.persist(new AuditCheck(verdict));
        events.fire(new ChainVerified(verdict.entries(), verdict.findings().size()));
        return verdict;
    }

    /** What is wrong from one position to another; the entry before is taken for granted. */
    @Transactional
    List<Finding> verify(long from, long to) {
        var before = from <= 1 ? List.<ChainLink>of() : links(from - 2, 1);
        if (!before.isEmpty() && before.get(0).position() != from - 1) {
            return verify(from - 1, to); // the entry before is gone: begin further ahead
        }
        var inspection =
                before.isEmpty()
                        ? new ChainInspection(0, Digest.NONE)
                        : new ChainInspection(from - 1, before.get(0).hash());
        walk(inspection, to, to);
        return inspection.finish(inspection.position(), inspection.hash(), 0);
    }

    /** Entries sealed while this runs lie behind the end and wait for the next time. */
    private void walk(ChainInspection inspection, long to, long end) {
        long last = Math.min(to, end);
        var page = links(inspection.position(), PAGE);
        while (!page.isEmpty()) {
            var signed = checkpoints(inspection, page);
            for (ChainLink link : page) {
                if (link.position() > last) {
                    return;
                }
                inspection.accept(link, signed.get(link.position()));
            }
            page = links(inspection.position(), PAGE);
        }
    }

    private List<ChainLink> links(long after, int size) {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.audit.ChainLink(e.position, e.id, e.happenedAt, e.actor,
                          e.about, e.roles, e.action, e.subject, e.facts, e.personalDigest,
                          e.previousHash, e.hash, p.salt, p.actorName, p.address, p.texts)
                        FROM AuditEntry e LEFT JOIN AuditPersonal p ON p.entry = e.id
                        WHERE e.position > :after ORDER BY e.position""",
                        ChainLink.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    private Map<Long, String> checkpoints(ChainInspection inspection, List<ChainLink> page) {
        var hashes = new HashMap<Long, String>();
        db.createQuery(
                        """
                        SELECT c.position, c.hash, c.signature FROM AuditCheckpoint c
                        WHERE c.position BETWEEN :from AND :to ORDER BY c.position""",
                        Object[].class)
                .setParameter("from", page.get(0).position())
                .setParameter("to", page.get(page.size() - 1).position())
                .getResultList()
                .forEach(
                        row -> {
                            long position = (Long) row[0];
                            String text = AuditCheckpoint.text(position, (String) row[1]);
                            if (key.fits(text, (String) row[2])) {
                                hashes.put(position, (String) row[1]);
                            } else {
                                inspection.find(Finding.at(Kind.CHECKPOINT_FORGED, position));
                            }
                        });
        return hashes;
    }

    private long signed() {
        var highest =
                db.createQuery("SELECT MAX(c.position) FROM AuditCheckpoint c", Long.class)
                        .getSingleResult();
        return highest == null ? 0 : highest;
    }

    private long waiting() {
        return db.createQuery(
                        "SELECT COUNT(e) FROM AuditEntry e WHERE e.position IS NULL", Long.class)
                .getSingleResult();
    }

    /** Words may be missing only where an erasure in the trail says so. */
    private void missingWords(ChainInspection inspection) {
        long announced =
                db.createQuery(
                                "SELECT e.facts FROM AuditEntry e WHERE e.action = :erased",
                                String.class)
                        .setParameter("erased", WordsErased.class.getSimpleName())
                        .getResultStream()
                        .mapToLong(WordsErased::rows)
                        .sum();
        if (inspection.erased() > announced) {
            inspection.find(new Finding(Kind.WORDS_DELETED, announced, inspection.erased()));
        }
    }
}
