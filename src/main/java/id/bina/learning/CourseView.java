package id.bina.learning;

import id.bina.catalogue.Course;
import id.bina.catalogue.CourseRevision;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One offer in full, with the way of the person who asks. */
public record CourseView(
        Long courseId,
        String icon,
        String title,
        String summary,
        String audience,
        String prerequisites,
        BigDecimal jp,
        int passMark,
        List<String> outcomes,
        List<String> benefits,
        boolean offered,
        boolean open,
        Long enrolmentId,
        Enrolment.Status status,
        int progress,
        LocalDate dueOn,
        Long lastLesson,
        Outline outline)
        implements Serializable {
    static CourseView of(
            Course course, CourseRevision r, Enrolment mine, Outline outline, boolean offered) {
        return new CourseView(
                course.getId(),
                course.getIcon(),
                r.getTitle(),
                r.getSummary(),
                r.getAudience(),
                r.getPrerequisites(),
                r.getJp(),
                r.getPassMark(),
                lines(r.getOutcomes()),
                lines(r.getBenefits()),
                offered,
                course.getAdmission() == Course.Admission.OPEN,
                mine == null ? null : mine.getId(),
                mine == null ? null : mine.getStatus(),
                mine == null ? 0 : mine.getProgress(),
                mine == null ? null : mine.getDueOn(),
                mine == null ? null : mine.getLastLesson(),
                outline);
    }

    /** Lines of a text that holds one thing a line. */
    static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().filter(l -> !l.isBlank()).toList();
    }

    /** Whether the person is in the course now. */
    public boolean following() {
        return status == Enrolment.Status.ACTIVE || status == Enrolment.Status.COMPLETED;
    }

    public boolean completed() {
        return status == Enrolment.Status.COMPLETED;
    }

    /** Whether the person may begin, or begin again, by oneself. */
    public boolean enrollable() {
        return offered && !following() && (open || status == Enrolment.Status.WITHDRAWN);
    }

    public Optional<OutlineLesson> resume() {
        return outline.resume(lastLesson);
    }
}
