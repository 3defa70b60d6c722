package id.bina.outreach;

import id.bina.hours.HoursAtRisk;
import id.bina.hours.HoursRecorded;
import id.bina.hours.HoursReversed;
import id.bina.hours.HoursTotals;
import id.bina.hours.HoursYear;
import id.bina.hours.UnitHoursAtRisk;
import id.bina.shared.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells people when their year of hours is reached, passes its ceiling, or loses something. */
@ApplicationScoped
class NewsOfHours {
    private static final String PAGE = "/hours/my-hours";

    @Inject Messages messages;
    @Inject HoursTotals totals;
    @Inject Wording words;

    /** Once a year each: the cause names the first day of the year of the duty. */
    @Transactional
    void recorded(@Observes HoursRecorded event) {
        if (event.jp().signum() == 0) {
            return;
        }
        var year = totals.of(event.personId(), event.endedOn());
        if (year.minimum() != null && year.isFulfilled()) {
            tell(event.personId(), year, "reached", "outreach.message.hoursReached");
        } else if (year.above().signum() > 0) {
            tell(event.personId(), year, "above", "outreach.message.hoursAbove");
        }
    }

    private void tell(Long personId, HoursYear year, String what, String key) {
        messages.tell(
                personId,
                "Hours:" + what + ":" + year.from(),
                Message.of(key, PAGE, words.number(year.recognised()), words.number(year.target()))
                        .on(Topic.LEARNING));
    }

    @Transactional
    void atRisk(@Observes HoursAtRisk event) {
        messages.tell(
                event.personId(),
                "Hours:atRisk:" + event.month(),
                Message.of(
                                "outreach.message.hoursAtRisk",
                                PAGE,
                                words.number(event.missing()),
                                words.date(event.until()))
                        .on(Topic.DEADLINE));
    }

    @Transactional
    void unitAtRisk(@Observes UnitHoursAtRisk event) {
        messages.tell(
                event.headId(),
                "Hours:unitAtRisk:" + event.month(),
                Message.of(
                                "outreach.message.unitHoursAtRisk",
                                "/hours/forecast",
                                words.number(event.people()))
                        .on(Topic.DEADLINE));
    }

    @Transactional
    void reversed(@Observes HoursReversed event) {
        if (event.jp().signum() == 0) {
            return;
        }
        messages.tell(
                event.personId(),
                event.subject() + ":reversed",
                Message.of(
                                "outreach.message.hoursReversed",
                                PAGE,
                                words.number(event.jp().negate()),
                                event.reason())
                        .on(Topic.LEARNING));
    }
}
