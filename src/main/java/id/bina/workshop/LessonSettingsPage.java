package id.bina.workshop;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Binding a workshop lesson to a workshop. */
@Named("workshopLessonSettingsPage")
@ViewScoped
public class LessonSettingsPage implements Serializable {
    @Inject WorkshopBindings bindings;
    @Inject Notice notice;

    private Long lesson;
    private LessonSettings settings;
    private Long workshop;

    public void open() {
        settings = bindings.settings(lesson);
        workshop = settings.workshopId();
    }

    public String save() {
        bindings.bind(lesson, workshop);
        notice.info("workshop.lesson.saved");
        return "/catalogue/lesson?faces-redirect=true&id=" + lesson;
    }

    public Long getLesson() {
        return lesson;
    }

    public void setLesson(Long lesson) {
        this.lesson = lesson;
    }

    public LessonSettings getSettings() {
        return settings;
    }

    public Long getWorkshop() {
        return workshop;
    }

    public void setWorkshop(Long workshop) {
        this.workshop = workshop;
    }
}
