package id.bina.workshop;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A lesson that is finished by taking part in a workshop. */
@Named("workshopLessonPage")
@ViewScoped
public class LessonPage implements Serializable {
    @Inject WorkshopLessons lessons;
    @Inject Notice notice;

    private Long lesson;
    private LessonWay way;

    public void open() {
        way = lessons.way(lesson);
    }

    public void finish() {
        lessons.finish(lesson);
        notice.info("workshop.lesson.finished");
        open();
    }

    public Long getLesson() {
        return lesson;
    }

    public void setLesson(Long lesson) {
        this.lesson = lesson;
    }

    public LessonWay getWay() {
        return way;
    }
}
