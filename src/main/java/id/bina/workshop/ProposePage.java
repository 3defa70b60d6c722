package id.bina.workshop;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The head of a unit sends people to a cohort: chooses the cohort, then the people. */
@Named
@ViewScoped
public class ProposePage implements Serializable {
    private static final int STEP = 30;

    @Inject Proposals proposals;
    @Inject Notice notice;

    private String cohort;
    private String q;
    private String shown;
    private List<CohortRow> cohorts;
    private CohortRow chosen;
    private List<ProposalRow> people = List.of();
    private List<Long> picked = List.of();
    private int left;

    public void open() {
        cohorts = proposals.cohorts();
        if (cohort != null && !cohort.isBlank()) {
            Long id = Asked.id(cohort);
            left = proposals.left(id);
            chosen = cohorts.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
            int size = Asked.number(shown, STEP, 500, STEP);
            people = proposals.people(id, q, size + 1);
        }
    }

    public String propose() {
        int begun = proposals.propose(chosen.id(), picked);
        notice.info("workshop.propose.done", begun);
        return "/workshop/propose?faces-redirect=true&cohort=" + chosen.id();
    }

    /** The people on this page; one more was read to know whether there are more. */
    public List<ProposalRow> getPeople() {
        int size = Asked.number(shown, STEP, 500, STEP);
        return people.size() > size ? people.subList(0, size) : people;
    }

    public boolean isMore() {
        return people.size() > getPeople().size();
    }

    public int getNext() {
        return getPeople().size() + STEP;
    }

    public String getCohort() {
        return cohort;
    }

    public void setCohort(String cohort) {
        this.cohort = cohort;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }

    public List<Long> getPicked() {
        return picked;
    }

    public void setPicked(List<Long> picked) {
        this.picked = picked;
    }

    public List<CohortRow> getCohorts() {
        return cohorts;
    }

    public CohortRow getChosen() {
        return chosen;
    }

    public int getLeft() {
        return left;
    }
}
