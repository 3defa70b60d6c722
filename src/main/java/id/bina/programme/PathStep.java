package id.bina.programme;

import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A course, workshop or mentoring programme in an edition of a path, under its name of then. */
@Entity
public class PathStep extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private PathEdition edition;

    private int position;

    /** Index of the part of the path to which it belongs. */
    private int part;

    @NotNull
    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @NotNull private Long targetId;

    @NotBlank
    @Size(max = 160)
    private String title;

    protected PathStep() {}

    PathStep(PathEdition edition, int position, int part, StepKey to, String title) {
        this.edition = edition;
        this.position = position;
        this.part = part;
        this.kind = to.kind();
        this.targetId = to.targetId();
        this.title = title;
    }

    void place(int at) {
        position = at;
    }

    /** Moves up when a part before its own is gone. */
    void follow(int gone) {
        if (part > gone) {
            part--;
        }
    }

    StepKey key() {
        return new StepKey(kind, targetId);
    }

    public int getPosition() {
        return position;
    }

    public int getPart() {
        return part;
    }

    public StepKind getKind() {
        return kind;
    }

    public Long getTargetId() {
        return targetId;
    }

    public String getTitle() {
        return title;
    }
}
