package id.bina.competence;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Judges the level of somebody, with or without a plan. */
@Named
@ViewScoped
public class AssessPage implements Serializable {
    @Inject Assessments assessments;
    @Inject Notice notice;

    private String person;
    private String competence;
    private AssessedPerson shown;
    private final AssessmentForm form = new AssessmentForm();

    public void open() {
        shown = assessments.view(Asked.id(person));
        if (competence != null && !competence.isBlank()) {
            form.setCompetenceId(Asked.id(competence));
        }
    }

    public String assess() {
        assessments.assess(shown.id(), form);
        notice.info("competence.assess.done");
        return "/competence/assess?faces-redirect=true&person=" + shown.id();
    }

    public AssessedPerson getShown() {
        return shown;
    }

    public AssessmentForm getForm() {
        return form;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getCompetence() {
        return competence;
    }

    public void setCompetence(String competence) {
        this.competence = competence;
    }
}
