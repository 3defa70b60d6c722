package id.bina.competence;

import java.io.Serializable;

/** An offer that raises a level; either a course or a workshop. */
public record CompetenceOffer(
        Long courseId,
        Long workshopId,
        String title,
        Long competenceId,
        String competence,
        int level)
        implements Serializable {
    /** A course; {@link #asWorkshop} makes a workshop of it. */
    public CompetenceOffer(
            Long courseId, String title, Long competenceId, String competence, int level) {
        this(courseId, null, title, competenceId, competence, level);
    }

    /** The page of the course, or the list of workshops, within the portal. */
    public String address() {
        return courseId == null ? "/workshop/workshops" : "/learning/course?id=" + courseId;
    }

    CompetenceOffer asWorkshop() {
        return new CompetenceOffer(null, courseId, title, competenceId, competence, level);
    }
}
