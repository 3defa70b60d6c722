package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.Person;
import id.bina.shared.Conflict;
import id.bina.shared.Persistent;
import id.bina.shared.files.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * A picture or scan of a certificate. Arrives in pieces and goes on after a broken network or a new
 * sign-in, because it is bound to the proof and the person, not to a session.
 */
@Entity
public class ProofFile extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private OutsideProof proof;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotBlank
    @Size(max = 255)
    private String name;

    private long size;
    private long received;
    @NotNull private OffsetDateTime lastAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    protected ProofFile() {}

    ProofFile(OutsideProof proof, Person person, String name, long size, OffsetDateTime now) {
        this.proof = proof;
        this.person = person;
        this.name = name;
        this.size = size;
        this.lastAt = now;
    }

    /** Takes a piece that begins exactly where the last one ended. */
    void take(long offset, int length, OffsetDateTime now) {
        Conflict.refuse(offset != received, "hours.file.offset", received);
        require(length > 0 && received + length <= size, "hours.file.tooMuch", name);
        received += length;
        lastAt = now;
    }

    void arrived(StoredFile kept) {
        require(received == size, "hours.file.incomplete", name);
        file = kept;
    }

    public OutsideProof getProof() {
        return proof;
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

    /** Null until it is whole and was looked into. */
    public StoredFile getFile() {
        return file;
    }
}
