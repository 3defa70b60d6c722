package id.bina.workshop;

import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The results of a cohort. */
@Named
@ViewScoped
public class OutcomesPage implements Serializable {
    @Inject Outcomes outcomes;
    @Inject Notice notice;

    private Long cohort;
    private OutcomeView view;
    private final Map<Long, Boolean> chosen = new HashMap<>();

    public void open() {
        view = outcomes.view(cohort);
    }

    public void confirm() {
        List<Long> ids =
                chosen.entrySet().stream()
                        .filter(Map.Entry::getValue)
                        .map(Map.Entry::getKey)
                        .toList();
        notice.info("workshop.outcome.confirmed", outcomes.confirm(cohort, ids));
        chosen.clear();
        open();
    }

    public Long getCohort() {
        return cohort;
    }

    public void setCohort(Long cohort) {
        this.cohort = cohort;
    }

    public OutcomeView getView() {
        return view;
    }

    /** The ticked registrations, by id. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }
}
