package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.UploadState;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.files.FileFormat;
import id.bina.shared.files.FileInspection;
import id.bina.shared.files.FileStore;
import id.bina.shared.files.PartFiles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Pictures and scans of certificates, received in pieces by whoever writes the proof. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class ProofFiles {
    /** Largest piece, in bytes. */
    static final int PIECE = 4 * 1024 * 1024;

    /** Files of one proof. */
    static final int MOST = 8;

    private static final long MEGABYTE = 1024L * 1024;
    private static final long LARGEST = 10 * MEGABYTE;
    private static final Set<FileFormat> ALLOWED =
            EnumSet.of(FileFormat.PDF, FileFormat.JPG, FileFormat.JPEG, FileFormat.PNG);

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject ProofAccess access;
    @Inject ProofPages pages;
    @Inject PartFiles parts;
    @Inject FileStore files;
    @Inject FileInspection inspection;
    @Inject Event<DomainEvent> events;

    /**
     * Begins a file, or goes on with the same one.
     *
     * @param size bytes
     */
    public UploadState begin(Long proofId, String name, long size) {
        var proof = access.open(proofId);
        require(ALLOWED.contains(FileInspection.promised(name)), "hours.file.kind", name);
        require(size > 0, "shared.file.empty", name);
        require(size <= LARGEST, "hours.file.large", name, LARGEST / MEGABYTE);
        require(name.length() <= 255, "hours.file.name");
        var all = of(proofId);
        var file =
                all.stream()
                        .filter(one -> one.getFile() == null && one.getName().equals(name))
                        .filter(one -> one.getSize() == size)
                        .findFirst()
                        .orElseGet(() -> begun(proof, name, size, all.size()));
        return state(file);
    }

    /** The files of the proof that are not whole. */
    public List<UploadState> open(Long proofId) {
        access.open(proofId);
        return of(proofId).stream()
                .filter(one -> one.getFile() == null)
                .map(ProofFiles::state)
                .toList();
    }

    public UploadState state(Long id) {
        return state(mine(id));
    }

    /**
     * Takes the next piece.
     *
     * @throws id.bina.shared.Conflict when it does not begin where the last one ended
     */
    public UploadState append(Long id, long offset, byte[] piece) {
        var file = locked(id);
        file.take(offset, piece.length, OffsetDateTime.now(clock));
        parts.write(id, offset, piece);
        return state(file);
    }

    /**
     * Looks into the whole file and keeps it; asking twice changes nothing.
     *
     * @throws id.bina.shared.RuleViolation when it is not what its name says, cannot be opened or
     *     is dangerous; the caller then removes it
     */
    public void finish(Long id) {
        var file = locked(id);
        if (file.getFile() != null) {
            return;
        }
        require(file.getReceived() == file.getSize(), "hours.file.incomplete", file.getName());
        inspection.inspect(parts.path(id), file.getName());
        pages.mustOpen(parts.path(id), file.getName());
        file.arrived(files.adopt(parts.path(id), file.getName()));
        var kept = file.getFile();
        events.fire(
                new ProofFileAdded(
                        file.getProof().getId(),
                        kept.getId(),
                        kept.getType(),
                        kept.getSize(),
                        kept.getSha256()));
    }

    /** Takes a file away from a draft, whole or not. */
    public void remove(Long id) {
        var file = locked(id);
        if (file.getFile() == null) {
            parts.delete(id);
        } else {
            events.fire(new ProofFileRemoved(file.getProof().getId(), file.getFile().getId()));
        }
        db.remove(file);
    }

    private ProofFile begun(OutsideProof proof, String name, long size, int count) {
        require(count < MOST, "hours.file.most", MOST);
        var file = new ProofFile(proof, user.person(), name, size, OffsetDateTime.now(clock));
        db.persist(file);
        return file;
    }

    private List<ProofFile> of(Long proofId) {
        return db.createQuery(
                        "SELECT f FROM ProofFile f WHERE f.proof.id = :proof ORDER BY f.id",
                        ProofFile.class)
                .setParameter("proof", proofId)
                .getResultList();
    }

    private ProofFile mine(Long id) {
        var file = db.find(ProofFile.class, id);
        if (file == null) {
            throw new NotFound();
        }
        access.open(file.getProof().getId());
        return file;
    }

    private ProofFile locked(Long id) {
        var file = mine(id);
        db.lock(file, LockModeType.PESSIMISTIC_WRITE);
        db.refresh(file);
        return file;
    }

    private static UploadState state(ProofFile file) {
        return new UploadState(file.getId(), file.getName(), file.getSize(), file.getReceived());
    }
}
