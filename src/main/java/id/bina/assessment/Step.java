package id.bina.assessment;

import id.bina.catalogue.LessonKind;
import java.io.Serializable;

/** A lesson to go to. */
public record Step(Long lessonId, String key, String title, int minutes, LessonKind kind)
        implements Serializable {
    public String address() {
        return kind.page() + "?lesson=" + lessonId;
    }
}
