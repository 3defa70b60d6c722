package id.bina.catalogue;

import id.bina.shared.files.PartFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Drops uploads that nobody went on with for a week. */
@ApplicationScoped
class UploadSweep {
    private static final Duration PATIENCE = Duration.ofDays(7);

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject PartFiles parts;

    @Transactional
    void sweep() {
        db.createQuery("SELECT u FROM Upload u WHERE u.lastAt < :before", Upload.class)
                .setParameter("before", OffsetDateTime.now(clock).minus(PATIENCE))
                .setMaxResults(500)
                .getResultList()
                .forEach(
                        upload -> {
                            parts.delete(upload.getId());
                            db.remove(upload);
                        });
    }
}
