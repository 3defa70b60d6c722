package id.bina.pledge;

import id.bina.shared.DomainEvent;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.PortalAddress;
import id.bina.shared.pdf.Pdf;
import jakarta.enterprise.context.ApplicationScoped;
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
 * The steps of printing, each its own short transaction. Claiming counts a try and forbids the next
 * one for a while, so several nodes never print the same document, and one that was interrupted is
 * taken up again.
 */
@ApplicationScoped
class PledgePrinting {
    private static final int LONGEST_WAIT = 60;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject FileStore files;
    @Inject Pdf pdf;
    @Inject Event<DomainEvent> events;

    /** Documents that are missing and may be tried now, oldest first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> due(int atMost) {
        return db.createQuery(
                        """
                        SELECT r.id FROM PledgeProof r
                        WHERE r.printed IS NULL AND r.printAfter <= :now ORDER BY r.id""",
                        Long.class)
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Whether this node may print it now; the wait doubles with each try, up to an hour. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(Long id) {
        var now = OffsetDateTime.now(clock);
        int tries = db.find(PledgeProof.class, id).getPrintTries();
        long minutes = Math.min(LONGEST_WAIT, 1L << Math.min(6, tries));
        return db.createQuery(
                                """
                                UPDATE PledgeProof r
                                SET r.printAfter = :later, r.printTries = r.printTries + 1
                                WHERE r.id = :id AND r.printed IS NULL AND r.printAfter <= :now""")
                        .setParameter("later", now.plus(Duration.ofMinutes(minutes)))
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Renders the document and keeps its bytes. */
    @Transactional(TxType.REQUIRES_NEW)
    void print(Long id) {
        var proof = db.find(PledgeProof.class, id);
        var signature = proof.getSignature();
        var out = new ByteArrayOutputStream();
        pdf.write(PledgeDocument.xhtml(signature, proof.getStage(), PortalAddress.get()), out);
        db.lock(proof, LockModeType.PESSIMISTIC_WRITE);
        var file = files.save(new ByteArrayInputStream(out.toByteArray()), signature.fileName());
        proof.print(file);
        events.fire(new PledgeProofPrinted(signature.getId(), proof.getStage(), file.getSha256()));
    }

    /** Remembers what went wrong. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(Long id, String problem) {
        db.find(PledgeProof.class, id).stumble(problem);
    }
}
