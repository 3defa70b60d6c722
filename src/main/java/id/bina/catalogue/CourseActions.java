package id.bina.catalogue;

import id.bina.shared.web.Notice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What every authoring page of a course offers: draft, publish, archive; and the checklist. */
@Named
@RequestScoped
public class CourseActions {
    @Inject Publications publications;
    @Inject Courses courses;
    @Inject Notice notice;

    private List<CheckLine> checklist;
    private String code;

    /** Asked once a request, however often the page reads it. */
    public List<CheckLine> checklist(Long courseId) {
        if (checklist == null) {
            checklist = publications.check(courseId).stream().map(CheckLine::of).toList();
        }
        return checklist;
    }

    public long fine(Long courseId) {
        return checklist(courseId).stream().filter(CheckLine::fine).count();
    }

    public long blocking(Long courseId) {
        return checklist(courseId).stream().filter(CheckLine::blocks).count();
    }

    public String openDraft(Long courseId) {
        publications.openDraft(courseId);
        return outline(courseId, "catalogue.outline.draftOpened");
    }

    public String discardDraft(Long courseId) {
        publications.discardDraft(courseId);
        return outline(courseId, "catalogue.outline.draftDiscarded");
    }

    public String publish(Long courseId) {
        publications.publish(courseId);
        return outline(courseId, "catalogue.outline.published");
    }

    public String archive(Long courseId) {
        publications.archive(courseId);
        return outline(courseId, "catalogue.outline.archived");
    }

    public String restore(Long courseId) {
        publications.restore(courseId);
        return outline(courseId, "catalogue.outline.restored");
    }

    public String duplicate(Long courseId) {
        return outline(courses.duplicate(courseId, code), "catalogue.outline.duplicated");
    }

    private String outline(Long courseId, String sentence) {
        notice.info(sentence);
        return "/catalogue/outline?faces-redirect=true&course=" + courseId;
    }

    /** Code of the copy. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
