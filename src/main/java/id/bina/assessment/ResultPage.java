package id.bina.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** After a quiz: the verdict, what to look at again, and what comes next. */
@Named
@ViewScoped
public class ResultPage implements Serializable {
    @Inject Results results;
    @Inject Attempts attempts;

    private Long id;
    private AttemptResult result;

    /** An attempt that is still open has no result: back to its questions. */
    public String open() {
        if (results.head(id).open()) {
            return "/assessment/attempt?faces-redirect=true&id=" + id;
        }
        result = results.result(id);
        return null;
    }

    public String again() {
        var lesson = result.quiz().lessonId();
        return "/assessment/attempt?faces-redirect=true&id=" + attempts.start(lesson);
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public AttemptResult getResult() {
        return result;
    }
}
