package id.bina.workshop;

import id.bina.catalogue.Lesson;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.NotNull;

/** Which workshop finishes a lesson; any cohort of it will do. */
@Entity
public class WorkshopLesson extends Persistent {
    @NotNull
    @OneToOne(fetch = FetchType.LAZY)
    private Lesson lesson;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Workshop workshop;

    protected WorkshopLesson() {}

    WorkshopLesson(Lesson lesson, Workshop workshop) {
        this.lesson = lesson;
        this.workshop = workshop;
    }

    void bind(Workshop to) {
        workshop = to;
    }

    /** The same for the lesson of a copied revision. */
    WorkshopLesson copyFor(Lesson other) {
        return new WorkshopLesson(other, workshop);
    }

    public Lesson getLesson() {
        return lesson;
    }

    public Workshop getWorkshop() {
        return workshop;
    }
}
