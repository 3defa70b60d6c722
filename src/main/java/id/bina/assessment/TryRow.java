package id.bina.assessment;

import java.io.Serializable;

/** A person's tries at one quiz; allowed is null without a limit. */
public record TryRow(
        Long enrolmentId,
        Long lessonId,
        String person,
        String title,
        long used,
        long passed,
        long open,
        Integer best,
        Integer tries,
        long granted)
        implements Serializable {
    /**
     * As counted of attempts with the same outcome; those of other outcomes are added by {@link
     * #and}, what was granted by {@link #with}.
     */
    public TryRow(
            Long enrolmentId,
            Long lessonId,
            String person,
            String title,
            Long count,
            Boolean passed,
            Attempt.Status status,
            Integer best,
            Integer tries) {
        this(
                enrolmentId,
                lessonId,
                person,
                title,
                count,
                passed ? count : 0,
                status == Attempt.Status.OPEN ? count : 0,
                best,
                tries,
                0);
    }

    /** The enrolment and the lesson, which rows of different outcomes share. */
    String key() {
        return enrolmentId + ":" + lessonId;
    }

    TryRow and(TryRow other) {
        Integer higher =
                best == null || other.best != null && other.best > best ? other.best : best;
        return new TryRow(
                enrolmentId,
                lessonId,
                person,
                title,
                used + other.used,
                passed + other.passed,
                open + other.open,
                higher,
                tries,
                granted);
    }

    TryRow with(long grants) {
        return new TryRow(
                enrolmentId, lessonId, person, title, used, passed, open, best, tries, grants);
    }

    public Long allowed() {
        return tries == null ? null : tries + granted;
    }

    /** Failed the last try: one more may be granted. */
    public boolean stuck() {
        return tries != null && passed == 0 && open == 0 && used >= tries + granted;
    }
}
