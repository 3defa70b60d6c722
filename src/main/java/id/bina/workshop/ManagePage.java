package id.bina.workshop;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.web.LazyRows;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** All cohorts, and the workshops that can be planned; a trainer sees the own cohorts. */
@Named
@ViewScoped
public class ManagePage implements Serializable {
    @Inject Cohorts cohorts;
    @Inject Workshops workshops;
    @Inject CurrentUser user;

    private String text;
    private Cohort.Status status;
    private LazyRows<CohortRow> rows;
    private LazyRows<WorkshopRow> offers;

    /** Counts at once, so that the page is refused to whoever may not see it. */
    @PostConstruct
    void open() {
        cohorts.count(filter());
        rows =
                new LazyRows<>(
                        () -> cohorts.count(filter()),
                        (first, size, sort, ascending) ->
                                cohorts.rows(filter(), first, size, sort, ascending),
                        CohortRow::id);
        offers =
                new LazyRows<>(
                        () -> workshops.count(text),
                        (first, size, sort, ascending) ->
                                workshops.rows(text, first, size, sort, ascending),
                        WorkshopRow::id);
    }

    private CohortFilter filter() {
        return new CohortFilter(text, status, null);
    }

    public boolean isOffice() {
        return user.may(Roles.ADMIN);
    }

    public Cohort.Status[] getStates() {
        return Cohort.Status.values();
    }

    public LazyRows<CohortRow> getRows() {
        return rows;
    }

    public LazyRows<WorkshopRow> getOffers() {
        return offers;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Cohort.Status getStatus() {
        return status;
    }

    public void setStatus(Cohort.Status status) {
        this.status = status;
    }
}
