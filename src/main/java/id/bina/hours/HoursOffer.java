package id.bina.hours;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * Something that would add hours: a published course, or a workshop that takes registrations.
 *
 * @param courseId null for a workshop
 * @param cohortId null for a course
 * @param startsAt null for a course
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

    /** Address of it inside the portal. */
    public String path() {
        return courseId == null
                ? "/workshop/workshop?id=" + cohortId
                : "/learning/course?id=" + courseId;
    }
}
