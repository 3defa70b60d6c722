package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.given.AtOnce;
import id.bina.given.DatabaseDump;
import id.bina.given.NamedPerson;
import id.bina.shared.Forbidden;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MentoringSessionsIT {
    private static final String LEARNER = "LEARNER";
    private static final String SECRET = "Rahasia antara kami berdua";

    @PersistenceContext EntityManager db;
    @Inject GivenPairs pairs;
    @Inject MentoringSessions sessions;
    @Inject MyMeetings meetings;
    @Inject SessionSlots slots;
    @Inject GrowRecords records;
    @Inject PairGoals goals;
    @Inject AgreedActions actions;
    @Inject PairEvidence evidence;
    @Inject PrivateNotes notes;
    @Inject PairEndings endings;
    @Inject MeetingViews views;
    @Inject MentoringReminders reminders;
    @Inject PairVault vault;

    private static Appointment inDays(int days) {
        return new Appointment(
                OffsetDateTime.parse("2030-03-04T09:00:00+07:00").plusDays(days),
                60,
                MeetingWay.IN_PERSON,
                SECRET);
    }

    private static GrowText text(String goal) {
        return new GrowText(goal, SECRET, SECRET, SECRET + " tindakan", SECRET + " tema", "");
    }

    private static GrowFacts facts(LocalDate day) {
        return new GrowFacts(day, 60, day.plusDays(14), true);
    }

    private static Step first(String writer) {
        return new Step(0, writer, 1, null);
    }

    private static <T> T as(NamedPerson who, Callable<T> action) throws Exception {
        return Given.signedInAs(who, LEARNER, action);
    }

    private static void as(NamedPerson who, Given.Action action) throws Exception {
        Given.signedInAs(who, LEARNER, action);
    }

    /** Sends and confirms the record of this meeting, held on this day. */
    private void hold(GivenPairs.Made pair, Long session, LocalDate day) throws Exception {
        var kept =
                as(
                        pair.mentee(),
                        () ->
                                records.save(
                                        session, text("x"), facts(day), first("aaaaaaaa"), true));
        as(pair.mentor(), () -> records.confirm(kept.record().id()));
    }

    @Test
    void aProposalIsConfirmedByTheOtherSideAndNobodyElse() throws Exception {
        FixedClock.stopAt(OffsetDateTime.parse("2030-03-01T08:00:00+07:00"));
        try {
            var pair = pairs.made();
            Long id = as(pair.mentee(), () -> sessions.propose(pair.pair(), inDays(0)));
            assertThatThrownBy(() -> as(pair.mentee(), () -> sessions.confirm(id)))
                    .hasMessageContaining("ownProposal");
            assertThatThrownBy(() -> as(Given.SITI, () -> sessions.confirm(id)))
                    .isInstanceOf(NotFound.class);
            as(pair.mentor(), () -> sessions.confirm(id));
            as(pair.mentor(), () -> sessions.confirm(id));
            assertThat(as(pair.mentee(), () -> meetings.row(id)).status())
                    .isEqualTo(MentoringSession.Status.CONFIRMED);
            assertThatThrownBy(
                            () -> as(pair.mentor(), () -> sessions.propose(pair.pair(), inDays(0))))
                    .hasMessageContaining("overlap");
            assertThat(as(pair.mentee(), () -> meetings.calendar(id)))
                    .contains("SEQUENCE:1", "STATUS:CONFIRMED", SECRET)
                    .doesNotContain("Sasaran rahasia");
        } finally {
            FixedClock.run();
        }
    }

    @Test
    void ofManyMenteesAtOnceOneHasTheTime() throws Exception {
        FixedClock.stopAt(OffsetDateTime.parse("2030-03-01T08:00:00+07:00"));
        try {
            var first = pairs.made();
            Long slot = as(first.mentor(), () -> slots.offer(inDays(3)));
            var takes = new ArrayList<Callable<Boolean>>();
            takes.add(() -> takes(first.mentee(), slot, first.pair()));
            for (int i = 0; i < 5; i++) {
                var mentee = Given.someone(LEARNER);
                Long pair = pairs.anotherPair(first.mentor(), mentee);
                takes.add(() -> takes(mentee, slot, pair));
            }
            assertThat(AtOnce.run(takes)).containsOnlyOnce(true);
            assertThat(as(first.mentor(), () -> meetings.next())).hasSize(2);
            assertThat(as(first.mentor(), () -> slots.mine())).isEmpty();
        } finally {
            FixedClock.run();
        }
    }

    private boolean takes(NamedPerson mentee, Long slot, Long pair) throws Exception {
        try {
            as(mentee, () -> slots.take(slot, pair));
            return true;
        } catch (RuleViolation taken) {
            return false;
        }
    }

    @Test
    void aStaleTabGetsWhatIsThereAndARepeatedSaveCountsOnce() throws Exception {
        var pair = pairs.made();
        Long id = pair.session();
        var today = LocalDate.of(2026, 1, 5);
        as(
                pair.mentee(),
                () -> records.save(id, text("satu"), facts(today), first("aaaaaaaa"), false));
        var again =
                as(
                        pair.mentee(),
                        () ->
                                records.save(
                                        id, text("satu"), facts(today), first("aaaaaaaa"), false));
        assertThat(again.taken()).isTrue();
        assertThat(again.record().sequence()).isEqualTo(1);
        var stale =
                as(
                        pair.mentee(),
                        () ->
                                records.save(
                                        id, text("dua"), facts(today), first("bbbbbbbb"), false));
        assertThat(stale.taken()).isFalse();
        assertThat(stale.record().text().goal()).isEqualTo("satu");
    }

    @Test
    void twoSavesAtOnceMakeOneRecord() throws Exception {
        var pair = pairs.made();
        Callable<Boolean> save =
                () ->
                        as(
                                        pair.mentee(),
                                        () ->
                                                records.save(
                                                        pair.session(),
                                                        text("sekali"),
                                                        facts(LocalDate.of(2026, 1, 5)),
                                                        first("aaaaaaaa"),
                                                        false))
                                .taken();
        assertThat(AtOnce.run(List.of(save, save, save))).containsOnly(true);
        assertThat(
                        Given.inTransaction(
                                () ->
                                        db.createQuery(
                                                        "SELECT COUNT(r) FROM GrowRecord r WHERE r.session.id = :id",
                                                        Long.class)
                                                .setParameter("id", pair.session())
                                                .getSingleResult()))
                .isEqualTo(1);
    }

    @Test
    void aDraftIsTheMenteesAloneAndUnsharedAnswersStayThere() throws Exception {
        var pair = pairs.made();
        Long id = pair.session();
        var day = LocalDate.of(2026, 1, 5);
        var closed = new GrowFacts(day, 60, day.plusDays(7), false);
        as(pair.mentee(), () -> records.save(id, text("a"), closed, first("aaaaaaaa"), false));
        assertThat(as(pair.mentor(), () -> views.view(id)).records()).isEmpty();
        var step = new Step(1, "aaaaaaaa", 2, null);
        as(pair.mentee(), () -> records.save(id, text("a"), closed, step, true));
        var seen = as(pair.mentor(), () -> views.view(id)).records().get(0);
        assertThat(seen.text().goal()).isEmpty();
        assertThat(seen.text().reality()).isEmpty();
        assertThat(seen.text().action()).contains("tindakan");
        assertThatThrownBy(() -> as(pair.mentee(), () -> records.confirm(seen.id())))
                .hasMessageContaining("mentorOnly");
    }

    @Test
    void aConfirmedRecordCountsHoursAndBeginsTheAction() throws Exception {
        var pair = pairs.made();
        var day = LocalDate.of(2026, 3, 2);
        hold(pair, pair.session(), day);
        var row = as(pair.mentee(), () -> meetings.row(pair.session()));
        assertThat(row.status()).isEqualTo(MentoringSession.Status.HELD);
        assertThat(row.jp()).isEqualByComparingTo("2");
        assertThat(row.heldOn()).isEqualTo(day);
        assertThat(as(pair.mentee(), () -> actions.rows(pair.pair())))
                .extracting(ActionRow::text)
                .contains(SECRET + " tindakan");
        assertThatThrownBy(() -> hold(pair, pair.session(), day)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void twoMeetingsOfOneMonthCount() throws Exception {
        var pair = pairs.made();
        Long second = pairs.due(pair.pair(), 3, 1);
        Long third = pairs.due(pair.pair(), 4, 1);
        // the second of three closes the pair; all three belong to it already
        hold(pair, pair.session(), LocalDate.of(2026, 3, 2));
        hold(pair, second, LocalDate.of(2026, 3, 31));
        hold(pair, third, LocalDate.of(2026, 3, 15));
        assertThat(as(pair.mentee(), () -> meetings.row(third)).jp()).isEqualByComparingTo("0");
    }

    @Test
    void endsOnceWhenBothHaveLookedBackAndEarnsBothSidesTheirStatement() throws Exception {
        var pair = pairs.made();
        Long second = pairs.due(pair.pair(), 2, 1);
        var words = new ReflectionText(SECRET, SECRET, SECRET, SECRET);
        assertThatThrownBy(() -> as(pair.mentee(), () -> endings.reflect(pair.pair(), words)))
                .hasMessageContaining("notYet");
        hold(pair, pair.session(), LocalDate.of(2026, 3, 2));
        hold(pair, second, LocalDate.of(2026, 4, 2));
        Callable<Boolean> mentor = () -> reflects(pair.mentor(), pair.pair(), words);
        Callable<Boolean> mentee = () -> reflects(pair.mentee(), pair.pair(), words);
        assertThat(AtOnce.run(List.of(mentor, mentee, mentor, mentee))).containsOnly(true, false);
        var view = as(pair.mentee(), () -> endings.view(pair.pair()));
        assertThat(view.ended()).isTrue();
        assertThat(view.reflections()).hasSize(2);
        assertThat(view.jp()).isEqualByComparingTo("4");
        assertThat(trail("MentoringCompleted", "Pair:" + pair.pair())).isEqualTo(2);
        assertThat(trail("PairEnded", "Pair:" + pair.pair())).isEqualTo(1);
    }

    private boolean reflects(NamedPerson who, Long pair, ReflectionText words) throws Exception {
        try {
            as(who, () -> endings.reflect(pair, words));
            return true;
        } catch (RuleViolation already) {
            return false;
        }
    }

    @Test
    void whoBreaksOffIsAskedNothing() throws Exception {
        var pair = pairs.made();
        as(pair.mentee(), () -> endings.breakOff(pair.pair()));
        assertThat(as(pair.mentor(), () -> endings.view(pair.pair())).status())
                .isEqualTo(Pair.Status.BROKEN_OFF);
        assertThatThrownBy(() -> as(pair.mentor(), () -> endings.breakOff(pair.pair())))
                .hasMessageContaining("notRunning");
    }

    @Test
    void theOfficeIsRefusedAndOnRecordOthersFindNothing() throws Exception {
        var pair = pairs.made();
        for (var who : List.of(Given.DEWI, Given.BAMBANG, Given.SRI, Given.BUDI)) {
            long before = trail("ConfidentialRefused", "Pair:" + pair.pair());
            assertThatThrownBy(() -> as(who, () -> views.view(pair.session())))
                    .isInstanceOf(Forbidden.class);
            assertThat(trail("ConfidentialRefused", "Pair:" + pair.pair())).isEqualTo(before + 1);
        }
        assertThatThrownBy(() -> as(Given.SITI, () -> views.view(pair.session())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(Given.AGUS, () -> goals.rows(pair.pair())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingAPairWritesStandsReadablyInTheDatabase() throws Exception {
        var pair = pairs.made();
        var day = LocalDate.of(2026, 3, 2);
        hold(pair, pair.session(), day);
        Long goal =
                as(
                        pair.mentee(),
                        () ->
                                goals.set(
                                        pair.pair(),
                                        new GoalText(SECRET, SECRET, null),
                                        Measure.none(),
                                        day));
        Long action = as(pair.mentee(), () -> actions.add(goal, SECRET, day));
        as(pair.mentee(), () -> actions.done(action, SECRET));
        as(pair.mentee(), () -> goals.done(goal, SECRET));
        as(
                pair.mentee(),
                () -> evidence.add(goal, content("catatan"), "Rahasia antara kami berdua.txt"));
        assertThat(as(pair.mentor(), () -> evidence.rows(pair.pair())))
                .extracting(EvidenceRow::name)
                .containsExactly("Rahasia antara kami berdua.txt");
        assertThat(DatabaseDump.text())
                .contains("bukti.txt")
                .doesNotContain(SECRET, "rahasia pasangan");
    }

    @Test
    void aFileIsHostileUntilProven() throws Exception {
        var pair = pairs.made();
        assertThatThrownBy(
                        () ->
                                as(
                                        pair.mentee(),
                                        () ->
                                                evidence.add(
                                                        pair.goal(),
                                                        content("<html>bukan pdf</html>"),
                                                        "laporan.pdf")))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        pair.mentee(),
                                        () -> evidence.add(pair.goal(), content("x"), "a.exe")))
                .isInstanceOf(RuleViolation.class);
        assertThat(as(pair.mentee(), () -> evidence.rows(pair.pair()))).isEmpty();
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNoteUnderAnotherPhraseIsTakenWholeOrNotAtAll() throws Exception {
        var pair = pairs.made();
        Long second = pairs.due(pair.pair(), 2, 1);
        var locked =
                new LockedNote(
                        600_000, "AAAAAAAAAAAAAAAAAAAAAA==", "AAAAAAAAAAAAAAAA", "B".repeat(32));
        as(pair.mentee(), () -> notes.keep(pair.session(), locked, first("aaaaaaaa")));
        as(pair.mentee(), () -> notes.keep(second, locked, first("aaaaaaaa")));
        var one =
                new PrivateNotes.Relocked(pair.session(), locked, new Step(1, "cccccccc", 1, null));
        var old = new PrivateNotes.Relocked(second, locked, new Step(0, "cccccccc", 1, null));
        assertThatThrownBy(() -> as(pair.mentee(), () -> notes.relock(List.of(one))))
                .hasMessageContaining("note.changed");
        assertThatThrownBy(() -> as(pair.mentee(), () -> notes.relock(List.of(one, old))))
                .hasMessageContaining("note.changed");
        assertThat(as(pair.mentee(), () -> notes.all()))
                .extracting(PrivateNotes.Note::sequence)
                .containsExactly(1L, 1L);
        assertThat(as(pair.mentor(), () -> notes.all())).isEmpty();
    }

    @Test
    void remindersAreToldOnce() throws Exception {
        var pair = pairs.made();
        FixedClock.stopAt(OffsetDateTime.parse("2030-03-01T08:00:00+07:00"));
        try {
            Long id = as(pair.mentee(), () -> sessions.propose(pair.pair(), inDays(0)));
            as(pair.mentor(), () -> sessions.confirm(id));
            reminders.remind();
            assertThat(trail("SessionNear", "MentoringSession:" + id)).isZero();
            FixedClock.stopAt(OffsetDateTime.parse("2030-03-03T08:00:00+07:00"));
            Callable<Boolean> remind =
                    () -> {
                        reminders.remind();
                        return true;
                    };
            AtOnce.run(List.of(remind, remind));
            reminders.remind();
            assertThat(trail("SessionNear", "MentoringSession:" + id)).isEqualTo(2);
        } finally {
            FixedClock.run();
        }
    }

    private long trail(String action, String subject) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT COUNT(e) FROM AuditEntry e WHERE e.action = :action AND e.subject ="
                                                + " :subject",
                                        Long.class)
                                .setParameter("action", action)
                                .setParameter("subject", subject)
                                .getSingleResult());
    }
}
