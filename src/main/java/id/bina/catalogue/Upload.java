package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Conflict;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * A file on its way to a lesson, in pieces. Bound to the person and the lesson, not to a session:
 * it goes on after a broken network or a new sign-in, recognised by name, size and time of change.
 */
@Entity
public class Upload extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Lesson lesson;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotBlank
    @Size(max = 255)
    private String name;

    private long size;
    private long modified;
    private long received;
    @NotNull private OffsetDateTime begunAt;
    @NotNull private OffsetDateTime lastAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Material material;

    protected Upload() {}

    Upload(
            Lesson lesson,
            Person person,
            String name,
            long size,
            long modified,
            OffsetDateTime now) {
        this.lesson = lesson;
        this.person = person;
        this.name = name;
        this.size = size;
        this.modified = modified;
        this.begunAt = now;
        this.lastAt = now;
    }

    /** Takes a piece of so many bytes that begins exactly where the last one ended. */
    void take(long offset, int length, OffsetDateTime now) {
        Conflict.refuse(offset != received, "catalogue.upload.offset", received);
        require(length > 0 && received + length <= size, "catalogue.upload.tooMuch", name);
        received += length;
        lastAt = now;
    }

    /** The file is whole and hangs on its lesson. */
    void arrived(Material made) {
        require(isWhole(), "catalogue.upload.incomplete", name);
        material = made;
    }

    boolean isWhole() {
        return received == size;
    }

    public Lesson getLesson() {
        return lesson;
    }

    public Person getPerson() {
        return person;
    }

    public String getName() {
        return name;
    }

    /** Bytes in all. */
    public long getSize() {
        return size;
    }

    /** Bytes that are here. */
    public long getReceived() {
        return received;
    }

    public Material getMaterial() {
        return material;
    }
}
