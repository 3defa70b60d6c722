package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * Something that would add hours: a published course, a workshop that takes registrations, or
 * mentoring.
 *
 * @param courseId null for all but a course
 * @param cohortId null for all but a workshop
 * @param startsAt null for all but a workshop
 */
public record HoursOffer(
        Long courseId, Long cohortId, String title, BigDecimal jp, OffsetDateTime startsAt)
        implements Serializable {
    public HoursOffer(Long courseId, String title, BigDecimal jp) {
        this(courseId, null, title, jp, null);
    }

    public HoursOffer(Long cohortId, String title, BigDecimal jp, OffsetDateTime startsAt) {
        this(null, cohortId, title, jp, startsAt);
    }

    /** Mentoring, with what its meetings of the rest of the year can bring. */
    static HoursOffer mentoring(String title, BigDecimal jp) {
        return new HoursOffer(null, null, title, jp, null);
    }

    /** Address of it inside the portal. */
    public String path() {
        if (courseId == null && cohortId == null) {
            return "/mentoring/mentors";
        }
        return courseId == null
                ? "/workshop/workshop?id=" + cohortId
                : "/learning/course?id=" + courseId;
    }
}
