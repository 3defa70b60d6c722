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
    /** As counted; what was granted is added by {@link #with}. */
    public TryRow(
            Long enrolmentId,
            Long lessonId,
            String person,
            String title,
            long used,
            long passed,
            long open,
            Integer best,
            Integer tries) {
        this(enrolmentId, lessonId, person, title, used, passed, open, best, tries, 0);
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
