package id.bina.competence;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** My development plan of this year or the next. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    @Inject Plans plans;
    @Inject MyCompetences mine;
    @Inject Notice notice;
    @Inject Clock clock;

    private String asked;
    private String competence;
    private int thisYear;
    private int year;
    private PlanView plan;
    private Profile profile;
    private List<CompetenceOffer> offers;
    private final GoalForm form = new GoalForm();

    public void open() {
        thisYear = LocalDate.now(clock).getYear();
        year = Asked.number(asked, thisYear, thisYear + 1, thisYear);
        plan = plans.mine(year).orElse(null);
        profile = mine.profile();
        offers = mine.offers(profile.states());
        suggest();
    }

    /** Fills the form with the gap from which the person came, or with the largest one. */
    private void suggest() {
        profile.states().stream()
                .filter(
                        one ->
                                competence == null
                                        ? one.gap() > 0
                                        : competence.equals("" + one.id()))
                .findFirst()
                .ifPresent(
                        one -> {
                            form.setCompetenceId(one.id());
                            form.setLevel(Math.max(1, one.required()));
                        });
    }

    public String add() {
        plans.add(year, form);
        return shown("competence.plan.added");
    }

    public String remove(Long goalId) {
        plans.remove(year, goalId);
        return shown("competence.plan.removed");
    }

    public String submit() {
        plans.submit(year);
        return shown("competence.plan.submitted");
    }

    public String finish() {
        plans.finish(year);
        return shown("competence.plan.finished");
    }

    private String shown(String key) {
        notice.info(key);
        return "/competence/plan?faces-redirect=true&year=" + year;
    }

    public boolean isWritable() {
        return plan == null || plan.open();
    }

    public List<Integer> getYears() {
        return List.of(thisYear, thisYear + 1);
    }

    public int getYear() {
        return year;
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<CompetenceColumn> getCompetences() {
        return profile.all();
    }

    public List<CompetenceOffer> getOffers() {
        return offers;
    }

    public GoalForm getForm() {
        return form;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getCompetence() {
        return competence;
    }

    public void setCompetence(String competence) {
        this.competence = competence;
    }
}
