package id.bina.competence;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The superior reads a plan, agrees or gives it back, and says which level is held. */
@Named
@ViewScoped
public class PlanReviewPage implements Serializable {
    @Inject PlanReviews reviews;
    @Inject Assessments assessments;
    @Inject Notice notice;

    private String id;
    private PlanView plan;
    private List<CompetenceState> states;
    private String remark;
    private final AssessmentForm form = new AssessmentForm();

    public void open() {
        plan = reviews.view(Asked.id(id));
        states = reviews.states(plan.id());
    }

    public String decide(boolean agreed) {
        reviews.decide(plan.id(), agreed, remark);
        notice.info(agreed ? "competence.review.agreed" : "competence.review.returned");
        return shown();
    }

    public String assess() {
        assessments.assess(plan.personId(), form);
        notice.info("competence.assess.done");
        return shown();
    }

    private String shown() {
        return "/competence/plan-review?faces-redirect=true&id=" + plan.id();
    }

    public boolean isDecidable() {
        return plan.status() == DevelopmentPlan.Status.SUBMITTED;
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<CompetenceState> getStates() {
        return states;
    }

    public AssessmentForm getForm() {
        return form;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
