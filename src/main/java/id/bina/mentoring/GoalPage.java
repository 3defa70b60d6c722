package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One goal: where it stands, what is to be done for it, what shows it, and its end. */
@Named
@ViewScoped
public class GoalPage implements Serializable {
    @Inject GoalViews views;
    @Inject PairGoals goals;
    @Inject AgreedActions actions;
    @Inject PairEvidence evidence;
    @Inject Notice notice;

    private String id;
    private String action;
    private LocalDate dueOn;
    private BigDecimal value;
    private String result;
    private transient Part file;
    private transient GoalView view;

    public void open() {
        getView();
    }

    public GoalView getView() {
        if (view == null) {
            view = views.view(Asked.id(id));
        }
        return view;
    }

    public String stand() {
        goals.stand(Asked.id(id), value);
        return said("mentoring.goals.stands");
    }

    public String done() {
        goals.done(Asked.id(id), result);
        return said("mentoring.goals.isDone");
    }

    public String drop() {
        Long pair = getView().goal().pairId();
        goals.drop(Asked.id(id));
        notice.info("mentoring.goals.dropped");
        return "/mentoring/goals?faces-redirect=true&pair=" + pair;
    }

    public String add() {
        actions.add(Asked.id(id), action, dueOn);
        return said("mentoring.goals.actionAdded");
    }

    public String upload() throws IOException {
        require(file != null && file.getSize() > 0, "mentoring.evidence.nothing");
        try (var content = file.getInputStream()) {
            evidence.add(Asked.id(id), content, file.getSubmittedFileName());
        } finally {
            file.delete();
        }
        return said("mentoring.goals.fileAdded");
    }

    public String remove(String one) {
        evidence.remove(Asked.id(one));
        return said("mentoring.goals.fileRemoved");
    }

    private String said(String key) {
        notice.info(key);
        return "/mentoring/goal?faces-redirect=true&id=" + Asked.id(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = action;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
