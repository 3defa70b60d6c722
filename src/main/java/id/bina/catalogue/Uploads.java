package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

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
import java.util.List;

/**
 * Files of lessons, received in pieces: begun, gone on with, finished or dropped by their author.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.TRAINER})
public class Uploads {
    /** Largest piece, in bytes. */
    public static final int PIECE = 4 * 1024 * 1024;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Authorship authorship;
    @Inject PartFiles parts;
    @Inject FileStore files;
    @Inject FileInspection inspection;
    @Inject Event<DomainEvent> events;

    /**
     * Begins an upload, or goes on with the own one of the same file.
     *
     * @param size bytes
     * @param modified when the file was last changed on the device, in milliseconds
     */
    public UploadState begin(Long lessonId, String name, long size, long modified) {
        var lesson = authorship.lesson(lessonId);
        var format = FileInspection.promised(name);
        require(size > 0, "shared.file.empty", name);
        require(
                size <= format.largest(),
                "catalogue.upload.tooLarge",
                name,
                format.largestMegabytes());
        require(name.length() <= 255, "catalogue.upload.nameTooLong");
        var upload =
                unfinished(lessonId).stream()
                        .filter(u -> u.getName().equals(name) && u.getSize() == size)
                        .findFirst()
                        .orElseGet(() -> begun(lesson, name, size, modified));
        return UploadState.of(upload);
    }

    /** The own uploads of this lesson that are not finished. */
    public List<UploadState> open(Long lessonId) {
        authorship.lesson(lessonId);
        return unfinished(lessonId).stream().map(UploadState::of).toList();
    }

    public UploadState state(Long id) {
        return UploadState.of(mine(id));
    }

    /**
     * Takes the next piece.
     *
     * @throws id.bina.shared.Conflict when it does not begin where the last one ended
     */
    public UploadState append(Long id, long offset, byte[] piece) {
        var upload = mine(id);
        db.lock(upload, LockModeType.PESSIMISTIC_WRITE);
        db.refresh(upload);
        upload.take(offset, piece.length, OffsetDateTime.now(clock));
        parts.write(id, offset, piece);
        return UploadState.of(upload);
    }

    /**
     * Hangs the whole file on its lesson; asking twice changes nothing.
     *
     * @throws id.bina.shared.RuleViolation when the content is not what the name promises, cannot
     *     be opened or is dangerous; the caller then cancels the upload
     */
    public void finish(Long id) {
        var upload = mine(id);
        db.lock(upload, LockModeType.PESSIMISTIC_WRITE);
        db.refresh(upload);
        require(upload.isWhole(), "catalogue.upload.incomplete", upload.getName());
        if (upload.getMaterial() != null) {
            return;
        }
        var lesson = authorship.lesson(upload.getLesson().getId());
        var format = inspection.inspect(parts.path(id), upload.getName());
        var file = files.adopt(parts.path(id), upload.getName());
        var material =
                new Material(
                        lesson,
                        purpose(format, lesson),
                        title(upload.getName()),
                        file,
                        lesson.getMaterials().size() + 1);
        lesson.attach(material);
        db.persist(material);
        upload.arrived(material);
        events.fire(
                new MaterialAdded(
                        lesson.getModule().getRevision().getCourse().getId(),
                        lesson.getId(),
                        file.getId(),
                        file.getName(),
                        file.getType(),
                        file.getSize(),
                        file.getSha256()));
    }

    /** Drops an upload that is not finished, with what has arrived of it. */
    public void cancel(Long id) {
        var upload = mine(id);
        if (upload.getMaterial() == null) {
            parts.delete(id);
        }
        db.remove(upload);
    }

    private Upload begun(Lesson lesson, String name, long size, long modified) {
        var upload =
                new Upload(lesson, user.person(), name, size, modified, OffsetDateTime.now(clock));
        db.persist(upload);
        return upload;
    }

    private List<Upload> unfinished(Long lessonId) {
        return db.createQuery(
                        """
                        SELECT u FROM Upload u WHERE u.lesson.id = :lesson
                          AND u.person.id = :me AND u.material IS NULL ORDER BY u.id""",
                        Upload.class)
                .setParameter("lesson", lessonId)
                .setParameter("me", user.id())
                .getResultList();
    }

    private Upload mine(Long id) {
        var upload = db.find(Upload.class, id);
        if (upload == null || !upload.getPerson().getId().equals(user.id())) {
            throw new NotFound();
        }
        return upload;
    }

    /** What the file is for, by its format and the kind of lesson. */
    static Material.Use purpose(FileFormat format, Lesson lesson) {
        return switch (format) {
            case PDF ->
                    lesson.getKind() == LessonKind.DOCUMENT
                            ? Material.Use.DOCUMENT
                            : Material.Use.ATTACHMENT;
            case DOCX, PPTX, XLSX, ODT, ODP, ODS -> Material.Use.ATTACHMENT;
            case PNG, JPG, JPEG, GIF, WEBP -> Material.Use.IMAGE;
            case MP3, M4A, OGG -> Material.Use.AUDIO;
            case MP4, WEBM -> Material.Use.VIDEO;
            case VTT -> Material.Use.CAPTIONS;
            case TXT -> Material.Use.TRANSCRIPT;
        };
    }

    private static String title(String name) {
        String plain = name.replaceFirst("\\.[^.]+$", "").replace('_', ' ').strip();
        return plain.length() <= 160 ? plain : plain.substring(0, 160);
    }
}
