package id.bina.hours;

import id.bina.shared.files.PartFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Drops files of proofs that stopped on their way and that nobody went on with for a week. */
@ApplicationScoped
class ProofSweep {
    private static final Duration PATIENCE = Duration.ofDays(7);

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject PartFiles parts;

    @Transactional
    void sweep() {
        db.createQuery(
                        "SELECT f FROM ProofFile f WHERE f.file IS NULL AND f.lastAt < :before",
                        ProofFile.class)
                .setParameter("before", OffsetDateTime.now(clock).minus(PATIENCE))
                .setMaxResults(500)
                .getResultList()
                .forEach(
                        file -> {
                            parts.delete(file.getId());
                            db.remove(file);
                        });
    }
}
