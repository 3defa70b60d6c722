package id.bina.mentoring;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the page of a meeting shows to one of the pair.
 *
 * @param mentor whether the mentor is looking; otherwise it is a mentee
 * @param records the own record of a mentee (a fresh one before the first save), or what the
 *     mentees sent to the mentor
 * @param plan what the programme plans for this meeting; null when it plans nothing
 */
public record MeetingView(
        SessionRow session,
        boolean mentor,
        boolean running,
        int leastMinutes,
        Plan plan,
        GrowQuestions questions,
        List<RecordView> records,
        List<GoalRow> goals,
        List<SessionRow> earlier,
        boolean noted,
        LocalDate today)
        implements Serializable {
    /** What the programme plans for a meeting. */
    public record Plan(String title, String material, String exercise, String evidence)
            implements Serializable {}

    /** The own record of a mentee. */
    public RecordView mine() {
        return records.get(0);
    }

    /** Whether the mentee can still write. */
    public boolean writable() {
        return !mentor
                && running
                && session.status() != MentoringSession.Status.CANCELLED
                && !mine().confirmed();
    }

    public LocalDate heldOn() {
        return mine().facts().heldOn() == null ? session.day() : mine().facts().heldOn();
    }

    public int minutes() {
        return mine().facts().minutes() == null ? session.minutes() : mine().facts().minutes();
    }

    public String theme() {
        String written = mine().text().theme();
        return mine().fresh() || written == null ? session.title() : written;
    }
}
