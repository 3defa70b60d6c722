package id.bina.assessment;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One question: write it, see it as a learner would, keep it. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {
    @Inject Pools pools;
    @Inject Notice notice;

    private Long course;
    private Long id;
    private QuestionKind kind = QuestionKind.SINGLE;
    private PoolFacts pool;
    private QuestionForm form;
    private boolean preview;

    public void open() {
        pool = pools.facts(course);
        form = id == null ? QuestionForm.blank(kind) : pools.form(course, id);
        kind = form.getKind();
        preview = !pool.draft();
    }

    public String save() {
        pools.save(course, form);
        notice.info("assessment.question.saved");
        return "/assessment/questions?faces-redirect=true&course=" + course;
    }

    public void togglePreview() {
        preview = !preview;
    }

    /** Options as a learner sees them, in the order written. */
    public List<String> getOptions() {
        var question = kind.blank();
        question.recall(form.getPrompt(), form.parts(), form.getFeedback());
        return question.options().stream().map(question::optionText).toList();
    }

    public boolean isFeedbackPerLine() {
        return kind != QuestionKind.SHORT && kind != QuestionKind.ORDERING;
    }

    public Long getCourse() {
        return course;
    }

    public void setCourse(Long course) {
        this.course = course;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind;
    }

    public PoolFacts getPool() {
        return pool;
    }

    public QuestionForm getForm() {
        return form;
    }

    public boolean isPreview() {
        return preview;
    }
}
