package id.bina.learning;

import id.bina.shared.web.Asked;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One course: what it gives and takes, joining it, going on, and what is still missing. */
@Named
@ViewScoped
public class CoursePage implements Serializable {
    @Inject Offers offers;
    @Inject Enrolments enrolments;
    @Inject Notice notice;
    @Inject Clock clock;

    private String id;
    private transient CourseView view;

    public CourseView getView() {
        if (view == null) {
            view = offers.view(Asked.id(id));
        }
        return view;
    }

    public void open() {
        getView();
    }

    /** Joins and goes straight to the first lesson. */
    public String enrol() {
        enrolments.enrol(Asked.id(id));
        view = null;
        notice.info("learning.course.enrolled");
        return getView().resume().map(OutlineLesson::outcome).orElse(here());
    }

    public String withdraw() {
        if (getView().enrolmentId() != null) {
            enrolments.withdraw(view.enrolmentId());
            notice.info("learning.course.withdrawn");
        }
        return here();
    }

    private String here() {
        return "/learning/course?faces-redirect=true&id=" + Asked.id(id);
    }

    /** The lesson to go on with; null for a course without lessons. */
    public OutlineLesson getNext() {
        return getView().resume().orElse(null);
    }

    /** Number of the module that is unfolded: the one to go on in. */
    public int getOpenModule() {
        var next = getNext();
        return next == null
                ? 1
                : getView().outline().moduleOf(next.id()).map(OutlineModule::number).orElse(1);
    }

    public Topic getTopic() {
        return Topic.of(getView().icon());
    }

    /** Days until the due date, negative when it has passed; null when there is none. */
    public Long getDaysLeft() {
        var due = getView().dueOn();
        return due == null ? null : ChronoUnit.DAYS.between(LocalDate.now(clock), due);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
