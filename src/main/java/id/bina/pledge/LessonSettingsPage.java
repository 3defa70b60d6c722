package id.bina.pledge;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Which pledge a lesson asks for. */
@Named
@ViewScoped
public class LessonSettingsPage implements Serializable {
    @Inject PledgeBindings bindings;
    @Inject Notice notice;

    private Long lesson;
    private LessonBinding binding;
    private List<Pledge> pledges;
    private Long pledgeId;

    public void open() {
        binding = bindings.binding(lesson);
        pledges = bindings.pledges();
        pledgeId = binding.pledgeId();
    }

    public String save() {
        bindings.bind(lesson, pledgeId);
        notice.info("pledge.lesson.bound");
        return "/catalogue/outline?faces-redirect=true&course=" + binding.courseId();
    }

    public Long getLesson() {
        return lesson;
    }

    public void setLesson(Long lesson) {
        this.lesson = lesson;
    }

    public LessonBinding getBinding() {
        return binding;
    }

    public List<Pledge> getPledges() {
        return pledges;
    }

    public Long getPledgeId() {
        return pledgeId;
    }

    public void setPledgeId(Long pledgeId) {
        this.pledgeId = pledgeId;
    }
}
