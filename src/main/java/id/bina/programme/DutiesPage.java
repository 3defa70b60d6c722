package id.bina.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All mandatory duties. */
@Named
@RequestScoped
public class DutiesPage {
    @Inject Duties duties;

    private List<DutyRow> rows;

    @PostConstruct
    void open() {
        rows = duties.rows();
    }

    public List<DutyRow> getRows() {
        return rows;
    }
}
