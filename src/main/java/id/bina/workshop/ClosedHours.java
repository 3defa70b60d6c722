package id.bina.workshop;

import id.bina.identity.WorkingDays;
import id.bina.shared.Now;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Hours in which nothing should be held: the Friday prayer, days on which offices are closed. */
@ApplicationScoped
class ClosedHours {
    /** Nobody is called away from the Friday prayer. */
    private static final LocalTime PRAYER_FROM = LocalTime.of(11, 30);

    private static final LocalTime PRAYER_UNTIL = LocalTime.of(13, 0);

    @Inject WorkingDays workingDays;
    @Inject Wording words;

    /** Warnings about the time alone. */
    List<Finding> of(WorkshopSession session) {
        var from = session.getStartsAt().atZoneSameInstant(Now.ZONE);
        var until = session.getEndsAt().atZoneSameInstant(Now.ZONE);
        var findings = new ArrayList<Finding>();
        if (isOverPrayer(from.getDayOfWeek(), from.toLocalTime(), until.toLocalTime())) {
            findings.add(Finding.warning("workshop.clash.prayer", session.getTitle()));
        }
        if (!workingDays.isWorking(from.toLocalDate())) {
            findings.add(
                    Finding.warning(
                            "workshop.clash.holiday",
                            session.getTitle(),
                            words.dayAndDate(session.getStartsAt())));
        }
        return findings;
    }

    static boolean isOverPrayer(DayOfWeek day, LocalTime from, LocalTime until) {
        return day == DayOfWeek.FRIDAY
                && from.isBefore(PRAYER_UNTIL)
                && PRAYER_FROM.isBefore(until);
    }
}
