package id.bina.pledge;

import id.bina.catalogue.Lesson;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;

/** The pledge that finishes a lesson, in whichever version is valid when it is signed. */
@Entity
public class PledgeLesson extends Persistent {
    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Lesson lesson;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Pledge pledge;

    protected PledgeLesson() {}

    PledgeLesson(Lesson lesson, Pledge pledge) {
        this.lesson = lesson;
        this.pledge = pledge;
    }

    void bind(Pledge other) {
        pledge = other;
    }

    PledgeLesson copyFor(Lesson other) {
        return new PledgeLesson(other, pledge);
    }

    public Lesson getLesson() {
        return lesson;
    }

    public Pledge getPledge() {
        return pledge;
    }
}
