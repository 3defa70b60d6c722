package id.bina.learning;

import id.bina.catalogue.LessonKind;
import java.io.Serializable;

/** One line of an outline: the lesson, the weight of its files in bytes, and whether it is done. */
public record OutlineLesson(
        Long id,
        LessonKind kind,
        String title,
        int minutes,
        boolean required,
        long bytes,
        boolean done)
        implements Serializable {
    /** Address of the page that plays it, below the context path. */
    public String address() {
        return kind.page() + "?lesson=" + id;
    }

    /** The same as the outcome of a page's action. */
    public String outcome() {
        return kind.page() + "?faces-redirect=true&lesson=" + id;
    }
}
