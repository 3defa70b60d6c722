package id.bina.workshop;

import id.bina.shared.web.Texts;
import id.bina.shared.web.Wording;
import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * What a person is told who used a code.
 *
 * @param good whether nothing more need be done
 * @param arrived time of arrival as it is shown, or null
 * @param left time of leaving as it is shown, or null
 */
public record CheckInAnswer(
        Long session,
        CheckInOutcome outcome,
        boolean good,
        String sentence,
        String arrived,
        String left)
        implements Serializable {
    private static final Wording WORDS = new Wording();

    static CheckInAnswer of(
            WorkshopSession session, CheckInOutcome outcome, DayTimes times, Attendance line) {
        String arrived = line == null ? null : time(line.getArrivedAt());
        return new CheckInAnswer(
                session.getId(),
                outcome,
                outcome.isGood(),
                Texts.of(
                        "workshop.checkIn." + outcome,
                        session.getTitle(),
                        WORDS.time(times.opens()),
                        WORDS.time(session.getEndsAt()),
                        arrived == null ? "" : arrived),
                arrived,
                line == null ? null : time(line.getLeftAt()));
    }

    private static String time(OffsetDateTime time) {
        return time == null ? null : WORDS.time(time);
    }
}
