package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** When, how long and how a pair wants to meet; the place may be empty. */
public record Appointment(OffsetDateTime startsAt, int minutes, MeetingWay way, String place) {
    static final int SHORTEST = 15;
    static final int LONGEST = 240;
    static final int PLACE = 200;

    /** Further ahead is a slip of the pen. */
    private static final int MONTHS = 12;

    public Appointment {
        require(startsAt != null, "mentoring.session.noTime");
        require(way != null, "mentoring.session.noWay");
        require(
                minutes >= SHORTEST && minutes <= LONGEST,
                "mentoring.session.length",
                SHORTEST,
                LONGEST);
        require(place == null || place.length() <= PLACE, "mentoring.session.place", PLACE);
    }

    void mustBeAhead(OffsetDateTime now) {
        require(now.isBefore(startsAt), "mentoring.session.past");
        LocalDate last = MentoringSession.day(now).plusMonths(MONTHS);
        require(!MentoringSession.day(startsAt).isAfter(last), "mentoring.session.far");
    }
}
