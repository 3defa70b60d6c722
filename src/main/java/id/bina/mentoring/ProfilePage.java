package id.bina.mentoring;

import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The own offer as a mentor. */
@Named("mentorProfilePage")
@ViewScoped
public class ProfilePage implements Serializable {
    private static final String SELF = "/mentoring/profile?faces-redirect=true";

    @Inject MentorProfiles profiles;
    @Inject Notice notice;

    private ProfileForm form;
    private CaseForm solved = new CaseForm();
    private List<CaseRow> cases;
    private int activePairs;
    private LocalDate pausedUntil;

    @PostConstruct
    void read() {
        form = profiles.form();
        pausedUntil = form.getPausedUntil();
        cases = profiles.cases();
        activePairs = profiles.activePairs();
    }

    public String save() {
        profiles.save(form);
        notice.info("mentoring.profile.saved");
        return SELF;
    }

    public String pause() {
        profiles.pause(pausedUntil);
        notice.info("mentoring.profile.paused");
        return SELF;
    }

    public String resume() {
        profiles.pause(null);
        notice.info("mentoring.profile.resumed");
        return SELF;
    }

    public String addCase() {
        profiles.addCase(
                solved.getComplaintClass(),
                solved.getTitle(),
                solved.getDeed(),
                solved.getResult());
        notice.info("mentoring.profile.caseAdded");
        return SELF;
    }

    public String removeCase(Long id) {
        profiles.removeCase(id);
        notice.info("mentoring.profile.caseRemoved");
        return SELF;
    }

    public ProfileForm getForm() {
        return form;
    }

    public CaseForm getSolved() {
        return solved;
    }

    public List<CaseRow> getCases() {
        return cases;
    }

    public int getActivePairs() {
        return activePairs;
    }

    public LocalDate getPausedUntil() {
        return pausedUntil;
    }

    public void setPausedUntil(LocalDate pausedUntil) {
        this.pausedUntil = pausedUntil;
    }
}
