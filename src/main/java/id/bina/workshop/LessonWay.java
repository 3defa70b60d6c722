package id.bina.workshop;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a learner does for a workshop lesson: the workshop, the cohorts to register for, the own
 * ones so far.
 *
 * @param workshop title, or null while the author has not chosen one
 * @param done whether the lesson is finished
 * @param claimable whether an earlier attendance finishes it now
 */
public record LessonWay(
        Long lessonId,
        String title,
        String courseTitle,
        Long courseId,
        String workshop,
        String summary,
        boolean done,
        boolean claimable,
        List<Own> own,
        List<Next> next)
        implements Serializable {
    /**
     * A cohort the learner is or was in.
     *
     * @param percent of the time so far that the learner was there
     */
    public record Own(
            Long cohortId,
            String cohort,
            Registration.Status status,
            OffsetDateTime startsAt,
            OffsetDateTime endsAt,
            int percent,
            int threshold)
            implements Serializable {}

    /** A cohort to register for. */
    public record Next(Long cohortId, String cohort, OffsetDateTime startsAt, OffsetDateTime endsAt)
            implements Serializable {}

    public boolean bound() {
        return workshop != null;
    }
}
