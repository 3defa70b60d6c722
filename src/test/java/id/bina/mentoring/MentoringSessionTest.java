package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.identity.EmploymentType;
import id.bina.identity.Nip;
import id.bina.identity.OrgUnit;
import id.bina.identity.Person;
import id.bina.shared.RuleViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentoringSessionTest {
    private static final OrgUnit UNIT = new OrgUnit("KOTA", "Kota", OrgUnit.Kind.CITY, null);
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-17T08:30:00+07:00");
    private static final OffsetDateTime BEFORE = START.minusDays(5);

    private final Person mentor = person("197203081998031105", "Agus");
    private final Person mentee = person("199004122019032101", "Siti");
    private final Pair pair = new Pair(mentor, programme(), LocalDate.of(2026, 10, 1), BEFORE);
    private final MentoringSession session =
            new MentoringSession(pair, 1, mentee, at(START), BEFORE);

    private static Person person(String nip, String name) {
        return new Person(new Nip(nip), name, EmploymentType.PNS, UNIT);
    }

    static Programme programme() {
        return new Programme("GROW", "Mentoring");
    }

    private static Appointment at(OffsetDateTime start) {
        return new Appointment(start, 60, MeetingWay.IN_PERSON, null);
    }

    @Test
    void isConfirmedByTheOtherSideOnly() {
        assertThatThrownBy(() -> session.confirm(mentee, BEFORE))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("ownProposal");
        assertThat(session.confirm(mentor, BEFORE)).isTrue();
        assertThat(session.confirm(mentor, BEFORE)).as("twice changes nothing").isFalse();
        assertThat(session.getStatus()).isEqualTo(MentoringSession.Status.CONFIRMED);
    }

    @Test
    void cannotBePlannedInThePastOrFarAhead() {
        assertThatThrownBy(() -> new MentoringSession(pair, 2, mentee, at(START), START))
                .hasMessageContaining("session.past");
        assertThatThrownBy(
                        () ->
                                new MentoringSession(
                                        pair, 2, mentee, at(BEFORE.plusMonths(13)), BEFORE))
                .hasMessageContaining("session.far");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Jakarta", "America/Los_Angeles"})
    void isMovedAndCancelledUntilTheDayBeforeByTheClockOfTheCity(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var lastMinute = OffsetDateTime.parse("2026-11-16T23:59:00+07:00");
            var dayItself = OffsetDateTime.parse("2026-11-17T00:01:00+07:00");
            for (var shown : new ZoneId[] {ZoneOffset.UTC, ZoneId.of(zone)}) {
                var late = dayItself.atZoneSameInstant(shown).toOffsetDateTime();
                assertThat(session.isChangeable(lastMinute)).isTrue();
                assertThat(session.isChangeable(late)).isFalse();
                assertThatThrownBy(() -> session.cancel(late)).hasMessageContaining("cancelLate");
                assertThatThrownBy(() -> session.move(mentor, at(START.plusDays(3)), late))
                        .hasMessageContaining("moveLate");
            }
            session.cancel(lastMinute);
            assertThat(session.getStatus()).isEqualTo(MentoringSession.Status.CANCELLED);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void movingAsksTheOtherSideAgainAndCalendarsFollow() {
        session.confirm(mentor, BEFORE);
        int revision = session.getRevision();
        session.move(mentor, at(START.plusDays(2)), BEFORE);
        assertThat(session.getStatus()).isEqualTo(MentoringSession.Status.PROPOSED);
        assertThat(session.getRevision()).isGreaterThan(revision);
        assertThatThrownBy(() -> session.confirm(mentor, BEFORE))
                .hasMessageContaining("ownProposal");
        assertThat(session.confirm(mentee, BEFORE)).isTrue();
    }

    @Test
    void whatDidNotTakePlaceIsSaidOnlyAfterItsTime() {
        assertThatThrownBy(() -> session.missed(BEFORE)).hasMessageContaining("notYet");
        session.missed(START.plusHours(2));
        assertThat(session.getStatus()).isEqualTo(MentoringSession.Status.CANCELLED);
    }

    @Test
    void isHeldOnce() {
        session.hold(START.toLocalDate(), 50, BigDecimal.valueOf(2), START.plusHours(2));
        assertThatThrownBy(
                        () ->
                                session.hold(
                                        START.toLocalDate(),
                                        50,
                                        BigDecimal.valueOf(2),
                                        START.plusDays(1)))
                .hasMessageContaining("notOpen");
    }

    @Test
    void remindsOnceAndOnlyOfWhatIsAgreed() {
        assertThat(session.remind(BEFORE)).isFalse();
        session.confirm(mentor, BEFORE);
        assertThat(session.remind(BEFORE)).isTrue();
        assertThat(session.remind(BEFORE)).isFalse();
    }

    @Test
    void twoMeetingsOfAMonthCountAndAThirdOrAShortOneDoesNot() {
        var programme = programme();
        assertThat(SessionHours.worth(programme, 60, 0)).isEqualByComparingTo("2");
        assertThat(SessionHours.worth(programme, 60, 1)).isEqualByComparingTo("2");
        assertThat(SessionHours.worth(programme, 60, 2)).isEqualByComparingTo("0");
        assertThat(SessionHours.worth(programme, 44, 0)).isEqualByComparingTo("0");
        assertThat(SessionHours.worth(programme, 45, 0)).isEqualByComparingTo("2");
        programme.setJpPerSession(BigDecimal.valueOf(3));
        programme.setCapPerMonth(4);
        assertThat(SessionHours.worth(programme, 60, 3)).isEqualByComparingTo("3");
    }
}
