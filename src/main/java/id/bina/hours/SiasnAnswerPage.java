package id.bina.hours;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;

/** Load an answer of the national system: choose, read what it would do, accept or leave it. */
@Named
@ViewScoped
public class SiasnAnswerPage implements Serializable {
    @Inject SiasnAnswers answers;
    @Inject Notice notice;

    private transient Part file;
    private SiasnPlan plan;

    public void open() {
        answers.mayTake();
    }

    public void check() throws IOException {
        require(file != null && file.getSize() > 0, "hours.answer.choose");
        require(file.getSize() <= SiasnAnswers.MOST_BYTES, "hours.answer.large");
        plan = answers.check(file.getSubmittedFileName(), file.getInputStream().readAllBytes());
        file.delete();
    }

    public String apply() {
        answers.apply(plan);
        notice.info("hours.answer.done", plan.accepted(), plan.rejected(), plan.strangers().size());
        return "/hours/siasn?faces-redirect=true";
    }

    public void leave() {
        plan = null;
    }

    public SiasnPlan getPlan() {
        return plan;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
