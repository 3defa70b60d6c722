package id.bina.certificate;

import id.bina.shared.DomainEvent;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.PortalAddress;
import id.bina.shared.files.StoredFile;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;

/**
 * The steps of printing, each its own short transaction. Claiming counts a try and forbids the next
 * one for a while, so several nodes never print the same certificate, and one that was interrupted
 * is taken up again.
 */
@ApplicationScoped
class CertificatePrinting {
    private static final int LONGEST_WAIT = 60;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject FileStore files;
    @Inject Pdf pdf;
    @Inject Event<DomainEvent> events;

    /** Certificates whose document is missing and may be tried now, oldest first. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> due(int atMost) {
        return db.createQuery(
                        """
                        SELECT c.id FROM Certificate c
                        WHERE c.printed IS NULL AND c.printAfter <= :now ORDER BY c.id""",
                        Long.class)
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Whether this node may print it now; the wait doubles with each try: 1, 2, 4 ... 60 minutes.
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean claim(Long id) {
        var now = OffsetDateTime.now(clock);
        var certificate = db.find(Certificate.class, id);
        long minutes = Math.min(LONGEST_WAIT, 1L << Math.min(6, certificate.getPrintTries()));
        return db.createQuery(
                                """
                                UPDATE Certificate c
                                SET c.printAfter = :later, c.printTries = c.printTries + 1
                                WHERE c.id = :id AND c.printed IS NULL AND c.printAfter <= :now""")
                        .setParameter("later", now.plus(Duration.ofMinutes(minutes)))
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Renders the document and keeps its bytes. */
    @Transactional(TxType.REQUIRES_NEW)
    void print(Long id) {
        var certificate = db.find(Certificate.class, id);
        var out = new ByteArrayOutputStream();
        pdf.write(
                CertificateDocument.xhtml(
                        certificate, picture(certificate.getEmblem()), PortalAddress.get()),
                out);
        db.lock(certificate, LockModeType.PESSIMISTIC_WRITE);
        var file =
                files.save(new ByteArrayInputStream(out.toByteArray()), certificate.getFileName());
        certificate.print(file);
        events.fire(new CertificatePrinted(id, certificate.getNumber().value(), file.getSha256()));
    }

    /** Remembers what went wrong, for the admin's page. */
    @Transactional(TxType.REQUIRES_NEW)
    void failed(Long id, String problem) {
        db.find(Certificate.class, id).stumble(problem);
    }

    /** The emblem as a data address, or null. */
    String picture(StoredFile emblem) {
        if (emblem == null) {
            return null;
        }
        try (var in = files.open(emblem)) {
            return "data:"
                    + emblem.getType()
                    + ";base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
