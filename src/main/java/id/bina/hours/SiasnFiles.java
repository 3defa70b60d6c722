package id.bina.hours;

import id.bina.shared.DomainEvent;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps the files that left, and tells who fetched them. */
@ApplicationScoped
class SiasnFiles {
    @PersistenceContext EntityManager db;
    @Inject FileStore files;
    @Inject Event<DomainEvent> events;

    /**
     * @param stored null until it is made
     */
    record Made(StoredFile stored) {}

    /** Empty when there is no such batch. */
    @Transactional
    Optional<Made> of(Long batchId) {
        var batch = batchId == null ? null : db.find(SiasnBatch.class, batchId);
        if (batch == null) {
            return Optional.empty();
        }
        var stored = batch.getFile();
        if (stored != null) {
            stored.getSha256();
        }
        return Optional.of(new Made(stored));
    }

    /** Takes the file over; of two that were made at once the first stays. */
    @Transactional
    StoredFile keep(Long batchId, Path written) {
        var batch = db.find(SiasnBatch.class, batchId, LockModeType.PESSIMISTIC_WRITE);
        if (batch.getFile() != null) {
            written.toFile().delete();
            return batch.getFile();
        }
        var stored = files.adopt(written, batch.fileName());
        batch.keep(stored);
        return stored;
    }

    @Transactional
    void fetched(Long batchId, StoredFile file) {
        events.fire(new SiasnFetched(batchId, file.getSha256()));
    }
}
