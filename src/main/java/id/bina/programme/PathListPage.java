package id.bina.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All learning paths. */
@Named
@RequestScoped
public class PathListPage {
    @Inject Paths paths;

    private List<PathRow> rows;

    @PostConstruct
    void open() {
        rows = paths.rows();
    }

    public List<PathRow> getRows() {
        return rows;
    }
}
