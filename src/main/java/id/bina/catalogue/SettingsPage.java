package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.PersonRow;
import id.bina.shared.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What is said about a course as a whole, how it is offered, and who teaches it. */
@Named("courseSettingsPage")
@ViewScoped
public class SettingsPage implements Serializable {
    private static final int FOUND = 12;

    @Inject CourseSettings settings;
    @Inject Courses courses;
    @Inject Publications publications;
    @Inject Trainers trainers;
    @Inject Notice notice;

    private Long courseId;
    private CourseHead head;
    private CourseFacts before;
    private CourseFacts facts;
    private CourseOffer offer;
    private Long trainerId;
    private List<PersonRow> assigned;

    public void open() {
        head = courses.head(courseId);
        before = settings.facts(courseId);
        facts = settings.facts(courseId);
        offer = settings.offer(courseId);
    }

    public String begin() {
        publications.openDraft(courseId);
        return again("catalogue.outline.draftOpened");
    }

    public String save() {
        settings.save(courseId, before, facts);
        return again("catalogue.settings.saved");
    }

    public String saveOffer() {
        settings.save(courseId, offer);
        return again("catalogue.settings.offerSaved");
    }

    public String assign() {
        require(trainerId != null, "catalogue.trainers.nobody");
        trainers.assign(courseId, trainerId);
        return again("catalogue.trainers.assigned");
    }

    public String unassign(Long personId) {
        trainers.unassign(courseId, personId);
        return again("catalogue.trainers.unassigned");
    }

    private String again(String sentence) {
        notice.info(sentence);
        return "/catalogue/settings?faces-redirect=true&course=" + courseId;
    }

    public List<PersonRow> search(String query) {
        return trainers.search(query, FOUND);
    }

    /** For an admin only; read once a view, because every change leads to a new one. */
    public List<PersonRow> getTrainers() {
        if (assigned == null) {
            assigned = trainers.of(courseId);
        }
        return assigned;
    }

    public Course.Admission[] getAdmissions() {
        return Course.Admission.values();
    }

    public CourseIcon[] getIcons() {
        return CourseIcon.values();
    }

    public Long getCourseId() {
        return courseId;
    }

    public void setCourseId(Long courseId) {
        this.courseId = courseId;
    }

    public CourseHead getHead() {
        return head;
    }

    public CourseFacts getFacts() {
        return facts;
    }

    public CourseOffer getOffer() {
        return offer;
    }

    public Long getTrainerId() {
        return trainerId;
    }

    public void setTrainerId(Long trainerId) {
        this.trainerId = trainerId;
    }
}
