package id.bina.mentoring;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;

/**
 * What one of a pair notes for himself or herself alone. It was locked in the browser with a key
 * that never left it, so it can be kept and given back, but not read, by anybody here.
 */
@Entity
public class PrivateNote extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private MentoringSession session;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    /** Rounds of the key derivation. */
    private int iterations;

    @NotNull private String salt;
    @NotNull private String iv;

    /** Base64 of the locked text. */
    @NotNull private String locked;

    @Embedded private Revision revision = new Revision();

    protected PrivateNote() {}

    PrivateNote(MentoringSession session, Person author) {
        this.session = session;
        this.author = author;
    }

    /** Other words, or the same words under another phrase. */
    void write(LockedNote note, Step step) {
        iterations = note.iterations();
        salt = note.salt();
        iv = note.iv();
        locked = note.text();
        revision.take(step);
    }

    public MentoringSession getSession() {
        return session;
    }

    public Person getAuthor() {
        return author;
    }

    public LockedNote getLocked() {
        return new LockedNote(iterations, salt, iv, locked);
    }

    public Revision getRevision() {
        return revision;
    }
}
