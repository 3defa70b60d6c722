package id.bina.catalogue;

import java.io.Serializable;

/** Where something was dropped: a lesson in a module, or a module when no lesson is named. */
public class OutlineDrop implements Serializable {
    private Long lesson;
    private Long module;
    private int place;

    public Long getLesson() {
        return lesson;
    }

    public void setLesson(Long lesson) {
        this.lesson = lesson;
    }

    public Long getModule() {
        return module;
    }

    public void setModule(Long module) {
        this.module = module;
    }

    /** Counted from 0. */
    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }
}
