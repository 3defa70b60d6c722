package id.bina.catalogue;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** How a course is offered, whatever its revision: who may begin, and the picture of its cover. */
public class CourseOffer implements Serializable {
    @NotNull private Course.Admission admission;
    @NotNull private CourseIcon icon;

    static CourseOffer of(Course course) {
        var offer = new CourseOffer();
        offer.admission = course.getAdmission();
        offer.icon = CourseIcon.of(course.getIcon());
        return offer;
    }

    void into(Course course) {
        course.setAdmission(admission);
        course.setIcon(icon.glyph());
    }

    public Course.Admission getAdmission() {
        return admission;
    }

    public void setAdmission(Course.Admission admission) {
        this.admission = admission;
    }

    public CourseIcon getIcon() {
        return icon;
    }

    public void setIcon(CourseIcon icon) {
        this.icon = icon;
    }
}
