package id.bina.mentoring;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import id.bina.shared.files.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * A file that shows what came of a goal; only the pair sees it. The file is stored under a neutral
 * name, its own name is sealed.
 */
@Entity
public class Evidence extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Goal goal;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person owner;

    /** Sealed. */
    @NotNull private String name;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private StoredFile file;

    @NotNull private OffsetDateTime addedAt;

    protected Evidence() {}

    Evidence(Goal goal, Person owner, String sealedName, StoredFile file, OffsetDateTime now) {
        this.goal = goal;
        this.owner = owner;
        this.name = sealedName;
        this.file = file;
        this.addedAt = now;
    }

    public Goal getGoal() {
        return goal;
    }

    public Person getOwner() {
        return owner;
    }

    String getName() {
        return name;
    }

    public StoredFile getFile() {
        return file;
    }

    public OffsetDateTime getAddedAt() {
        return addedAt;
    }
}
