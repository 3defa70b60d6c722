package id.bina.catalogue;

import id.bina.shared.files.ContentOrigin;
import id.bina.shared.web.LazyRows;
import id.bina.shared.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/** The authors' list of courses; begins new ones. */
@Named
@ViewScoped
public class CoursesPage implements Serializable {
    @Inject Courses courses;
    @Inject Notice notice;

    private String query;
    private Course.Status status;
    private LazyRows<CourseRow> rows;

    @NotBlank
    @Size(max = 40)
    private String code;

    @NotBlank
    @Size(max = 160)
    private String title;

    /** Counts at once, so that the page is refused to whoever may not see it. */
    @PostConstruct
    void open() {
        courses.count(filter());
        rows =
                new LazyRows<>(
                        () -> courses.count(filter()),
                        (first, size, sort, ascending) ->
                                courses.rows(filter(), first, size, sort, ascending),
                        CourseRow::id);
    }

    private CourseFilter filter() {
        return new CourseFilter(query, status);
    }

    public String create() {
        Long course = courses.create(code, title);
        notice.info("catalogue.courses.created", title);
        return "/catalogue/outline?faces-redirect=true&course=" + course;
    }

    public void loadStarters() {
        notice.info("catalogue.courses.startersLoaded", courses.loadStarters());
    }

    public List<String> getMissingStarters() {
        return courses.missingStarters();
    }

    /** Whether uploads can only be downloaded, because no second origin is set. */
    public boolean isWithoutContentOrigin() {
        return ContentOrigin.get().isEmpty();
    }

    public Course.Status[] getStates() {
        return Course.Status.values();
    }

    public LazyRows<CourseRow> getRows() {
        return rows;
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public Course.Status getStatus() {
        return status;
    }

    public void setStatus(Course.Status status) {
        this.status = status;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
