package id.bina.programme;

import id.bina.identity.EmploymentType;
import id.bina.identity.OrgUnits;
import id.bina.identity.PositionLevel;
import id.bina.identity.UnitOption;
import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One duty: written, tried out, put in force, ended. */
@Named
@ViewScoped
public class DutyPage implements Serializable {
    @Inject Duties duties;
    @Inject OrgUnits orgUnits;
    @Inject Notice notice;

    private String id;
    private Long duty;
    private DutyForm form = new DutyForm();
    private Duty.Status status = Duty.Status.DRAFT;
    private DutyPreview preview;
    private List<CourseChoice> courses;
    private List<UnitOption> units;

    public void open() {
        if (id != null && !id.isBlank()) {
            duty = Asked.id(id);
            form = duties.form(duty);
            status = duties.status(duty);
            preview = duties.preview(form);
        }
        courses = duties.courses();
        units = orgUnits.options();
    }

    /** Says how many people this would bind, before anything is kept. */
    public void tryOut() {
        preview = duties.preview(form);
    }

    public String save() {
        if (duty == null) {
            duty = duties.draft(form);
        } else {
            duties.change(duty, form);
        }
        return shown("programme.duty.saved");
    }

    public String activate() {
        duties.activate(duty);
        return shown("programme.duty.activated");
    }

    public String retire() {
        duties.retire(duty);
        return shown("programme.duty.ended");
    }

    private String shown(String key) {
        notice.info(key);
        return "/programme/duty?faces-redirect=true&id=" + duty;
    }

    public boolean isFresh() {
        return duty == null;
    }

    public boolean isDraft() {
        return status == Duty.Status.DRAFT;
    }

    public boolean isActive() {
        return status == Duty.Status.ACTIVE;
    }

    public Duty.Status getStatus() {
        return status;
    }

    public EmploymentType[] getTypes() {
        return EmploymentType.values();
    }

    public PositionLevel[] getLevels() {
        return PositionLevel.values();
    }

    public DutyForm getForm() {
        return form;
    }

    public DutyPreview getPreview() {
        return preview;
    }

    public List<CourseChoice> getCourses() {
        return courses;
    }

    public List<UnitOption> getUnits() {
        return units;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
