package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.audit.AuditChain;
import id.bina.audit.AuditEntries;
import id.bina.audit.TrailFilter;
import id.bina.catalogue.GivenCourses;
import id.bina.catalogue.LessonKind;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of a session from the first code to the sealed list and what follows from it. */
@ExtendWith(ArquillianExtension.class)
class AttendanceIT {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);
    private static final OffsetDateTime START = OffsetDateTime.parse("2027-03-03T08:30:00+07:00");

    @PersistenceContext EntityManager db;
    @Inject GivenWorkshops given;
    @Inject GivenCourses courses;
    @Inject CheckIns checkIns;
    @Inject RollCalls rollCalls;
    @Inject DayDecisions decisions;
    @Inject Excuses excuses;
    @Inject AttendanceLists lists;
    @Inject Outcomes outcomes;
    @Inject Enrolments enrolments;
    @Inject AuditChain chain;
    @Inject AuditEntries entries;

    private NamedPerson retno;
    private NamedPerson joko;
    private Long session;

    @AfterEach
    void letTheClockRun() {
        FixedClock.run();
    }

    /** A morning with Retno and Joko, led by Budi; the clock stands at its begin. */
    private void morning() {
        retno = Given.someone(Roles.LEARNER);
        joko = Given.someone(Roles.LEARNER);
        FixedClock.stopAt(START.minusDays(3));
        session =
                given.session(
                        DAY,
                        LocalTime.of(8, 30),
                        LocalTime.of(12, 30),
                        Given.person(Given.BUDI),
                        List.of(Given.person(retno), Given.person(joko)));
        FixedClock.stopAt(START);
    }

    private CheckInAnswer use(NamedPerson who, OffsetDateTime shown, OffsetDateTime savedAt)
            throws Exception {
        return send(who, UUID.randomUUID().toString(), shown, savedAt, "device-" + who.nip());
    }

    private CheckInAnswer send(
            NamedPerson who,
            String request,
            OffsetDateTime shown,
            OffsetDateTime savedAt,
            String device)
            throws Exception {
        String code = given.code(session, shown);
        var sent = new SentCode(request, session, code, savedAt, device);
        return Given.signedInAs(who, () -> checkIns.checkIn(sent));
    }

    private boolean mark(NamedPerson by, NamedPerson who, AttendanceStatus as, OffsetDateTime at)
            throws Exception {
        var sent =
                new SentMark(
                        UUID.randomUUID().toString(),
                        Given.person(who).getId(),
                        as,
                        Attendance.How.ROLL_CALL,
                        as == AttendanceStatus.EXCUSED ? "Rapat dinas" : null,
                        at);
        return Given.signedInAs(by, () -> rollCalls.mark(session, sent));
    }

    private ListView list() throws Exception {
        return Given.signedInAs(Given.BUDI, () -> lists.view(session));
    }

    private AttendanceStatus status(NamedPerson who) throws Exception {
        Long id = Given.person(who).getId();
        return list().lines().stream()
                .filter(line -> line.personId().equals(id))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private long rows(String entity) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT COUNT(x) FROM "
                                                + entity
                                                + " x WHERE x.list.session.id = :session",
                                        Long.class)
                                .setParameter("session", session)
                                .getSingleResult());
    }

    @Test
    void theCodeOnShowRecordsTheArrivalOnce() throws Exception {
        morning();
        assertThat(use(retno, START, START).outcome()).isEqualTo(CheckInOutcome.PRESENT);
        assertThat(use(retno, START, START).outcome()).isEqualTo(CheckInOutcome.ALREADY);
        assertThat(rows("Attendance")).isEqualTo(1);
        assertThat(status(retno)).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void twoTapsAtOnceMakeOneAttendance() throws Exception {
        morning();
        Given.person(retno);
        ManagedExecutorService threads =
                InitialContext.doLookup("java:comp/DefaultManagedExecutorService");
        var running = new ArrayList<Future<CheckInAnswer>>();
        for (int i = 0; i < 6; i++) {
            running.add(
                    threads.submit(
                            () -> {
                                var request = Given.bean(RequestContextController.class);
                                boolean begun = request.activate();
                                try {
                                    return use(retno, START, START);
                                } finally {
                                    if (begun) {
                                        request.deactivate();
                                    }
                                }
                            }));
        }
        for (var each : running) {
            assertThat(each.get().good()).isTrue();
        }
        assertThat(rows("Attendance")).isEqualTo(1);
    }

    @Test
    void afterTheGraceThePersonIsLate() throws Exception {
        morning();
        var late = START.plusMinutes(16);
        FixedClock.stopAt(late);
        assertThat(use(retno, late, late).outcome()).isEqualTo(CheckInOutcome.LATE);
        assertThat(status(retno)).isEqualTo(AttendanceStatus.LATE);
    }

    @Test
    void aCodeUsedAfterItsRotationIsRefusedAndRaisesOneFlag() throws Exception {
        morning();
        FixedClock.stopAt(START.plusSeconds(45));
        for (int i = 0; i < 2; i++) {
            var answer = use(retno, START, START.plusSeconds(45));
            assertThat(answer.outcome()).isEqualTo(CheckInOutcome.OLD_CODE);
            assertThat(answer.sentence()).contains("sudah berganti");
        }
        assertThat(rows("Attendance")).isZero();
        assertThat(list().flags()).singleElement().extracting("kind").isEqualTo(FlagKind.OLD_CODE);
    }

    @Test
    void tooEarlySaysWhenAndWorksThen() throws Exception {
        morning();
        var early = START.minusMinutes(32);
        FixedClock.stopAt(early);
        var answer = use(retno, early, early);
        assertThat(answer.outcome()).isEqualTo(CheckInOutcome.EARLY);
        assertThat(answer.sentence()).contains("08.00 WIB");
        var open = START.minusMinutes(30);
        FixedClock.stopAt(open);
        assertThat(use(retno, open, open).outcome()).isEqualTo(CheckInOutcome.PRESENT);
    }

    @Test
    void afterTheEndSaysSo() throws Exception {
        morning();
        var after = START.plusHours(4).plusMinutes(5);
        FixedClock.stopAt(after);
        assertThat(use(retno, after, after).outcome()).isEqualTo(CheckInOutcome.OVER);
        assertThat(rows("Attendance")).isZero();
    }

    @Test
    void theEndIsCheckedOutSeparately() throws Exception {
        morning();
        use(retno, START, START);
        var end = START.plusHours(4).minusMinutes(10);
        FixedClock.stopAt(end);
        var answer = use(retno, end, end);
        assertThat(answer.outcome()).isEqualTo(CheckInOutcome.LEFT);
        assertThat(answer.arrived()).isEqualTo("08.30 WIB");
        assertThat(answer.left()).isEqualTo("12.20 WIB");
    }

    @Test
    void whatWasTypedOfflineIsSyncedOnceHoweverOftenItIsSent() throws Exception {
        morning();
        String request = UUID.randomUUID().toString();
        FixedClock.stopAt(START.plusMinutes(50));
        for (int i = 0; i < 3; i++) {
            assertThat(send(retno, request, START, START.plusSeconds(5), "d").outcome())
                    .isEqualTo(CheckInOutcome.SYNCED);
        }
        assertThat(rows("Attendance")).isEqualTo(1);
        assertThat(rows("CheckIn")).isEqualTo(1);
        assertThat(list().flags()).singleElement().extracting("kind").isEqualTo(FlagKind.LATE_SYNC);
        assertThat(status(retno)).isEqualTo(AttendanceStatus.PRESENT);
    }

    @Test
    void whatArrivesAfterAnHourIsAClaimThatTheTrainerConfirms() throws Exception {
        morning();
        FixedClock.stopAt(START.plusMinutes(70));
        assertThat(use(retno, START, START).outcome()).isEqualTo(CheckInOutcome.CLAIMED);
        assertThat(status(retno)).isNull();
        Long claim = list().claims().get(0).id();
        Given.signedInAs(Given.BUDI, () -> decisions.claim(claim, true, null));
        assertThat(status(retno)).isEqualTo(AttendanceStatus.PRESENT);
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        Given.BUDI, () -> decisions.claim(claim, false, "x")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void twoPeopleOnOneDeviceRaiseOneFlagAndNoVerdict() throws Exception {
        morning();
        for (int i = 0; i < 2; i++) {
            send(retno, UUID.randomUUID().toString(), START, START, "satu-ponsel");
            send(joko, UUID.randomUUID().toString(), START, START, "satu-ponsel");
        }
        assertThat(status(retno)).isEqualTo(AttendanceStatus.PRESENT);
        assertThat(status(joko)).isEqualTo(AttendanceStatus.PRESENT);
        var flag = list().flags();
        assertThat(flag).singleElement().extracting("kind").isEqualTo(FlagKind.SAME_DEVICE);
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        Given.BUDI,
                                        () -> decisions.flag(flag.get(0).id(), false, " ")))
                .isInstanceOf(RuleViolation.class);
        Given.signedInAs(
                Given.BUDI, () -> decisions.flag(flag.get(0).id(), false, "Ponsel dipinjamkan"));
        assertThat(list().waiting()).isZero();
    }

    @Test
    void guessingRaisesOneFlag() throws Exception {
        morning();
        for (int i = 0; i < 7; i++) {
            var sent = new SentCode(UUID.randomUUID().toString(), session, "AAA AAA", null, null);
            assertThat(Given.signedInAs(retno, () -> checkIns.checkIn(sent)).outcome())
                    .isEqualTo(CheckInOutcome.UNKNOWN_CODE);
        }
        assertThat(list().flags()).singleElement().extracting("kind").isEqualTo(FlagKind.BURST);
    }

    @Test
    void whoIsNotListedIsTakenInWhileSeatsLast() throws Exception {
        morning();
        var first = Given.someone(Roles.LEARNER);
        var second = Given.someone(Roles.LEARNER);
        assertThat(use(first, START, START).outcome()).isEqualTo(CheckInOutcome.NOT_LISTED);
        assertThat(use(second, START, START).outcome()).isEqualTo(CheckInOutcome.NOT_LISTED);
        var claims = list().claims();
        Given.signedInAs(Given.BUDI, () -> decisions.claim(claims.get(0).id(), true, null));
        assertThat(status(first)).isEqualTo(AttendanceStatus.PRESENT);
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        Given.BUDI,
                                        () -> decisions.claim(claims.get(1).id(), true, null)))
                .hasMessageContaining("workshop.walkIn.full");
        Given.signedInAs(
                Given.BUDI, () -> decisions.claim(claims.get(1).id(), false, "Kursi habis"));
        assertThat(list().lines()).hasSize(3);
    }

    @Test
    void aTypedCodeFindsItsSession() throws Exception {
        morning();
        var sent =
                new SentCode(
                        UUID.randomUUID().toString(),
                        null,
                        given.code(session, START).toLowerCase(),
                        null,
                        null);
        var answer = Given.signedInAs(retno, () -> checkIns.checkIn(sent));
        assertThat(answer.session()).isEqualTo(session);
        assertThat(answer.good()).isTrue();
    }

    @Test
    void twoPhonesOfTheTeamLeaveTheNewestWord() throws Exception {
        morning();
        FixedClock.stopAt(START.plusMinutes(30));
        mark(Given.BUDI, retno, AttendanceStatus.LATE, START.plusMinutes(20));
        assertThat(mark(Given.DEWI, retno, AttendanceStatus.ABSENT, START.plusMinutes(5)))
                .isFalse();
        assertThat(status(retno)).isEqualTo(AttendanceStatus.LATE);
        assertThat(rows("Attendance")).isEqualTo(1);
    }

    @Test
    void aRepeatedTapOfTheRollCallChangesNothing() throws Exception {
        morning();
        var sent =
                new SentMark(
                        UUID.randomUUID().toString(),
                        Given.person(retno).getId(),
                        AttendanceStatus.PRESENT,
                        Attendance.How.OWN_CODE,
                        null,
                        START);
        assertThat(Given.signedInAs(Given.BUDI, () -> rollCalls.mark(session, sent))).isTrue();
        assertThat(Given.signedInAs(Given.BUDI, () -> rollCalls.mark(session, sent))).isFalse();
        assertThat(rows("RollMark")).isEqualTo(1);
    }

    @Test
    void anExcuseIsAskedForAndGranted() throws Exception {
        morning();
        FixedClock.stopAt(START.minusHours(20));
        Given.signedInAs(retno, () -> excuses.ask(session, "Piket di loket"));
        assertThatThrownBy(() -> Given.signedInAs(retno, () -> excuses.ask(session, "Lagi")))
                .hasMessageContaining("workshop.excuse.waiting");
        Long id = list().excuses().get(0).id();
        Given.signedInAs(Given.BUDI, () -> decisions.excuse(id, true));
        assertThat(status(retno)).isEqualTo(AttendanceStatus.EXCUSED);
    }

    @Test
    void onlyTheTrainersOfTheSessionAndTheOfficeRunTheDay() throws Exception {
        morning();
        var foreign = Given.someone(Roles.TRAINER);
        assertThatThrownBy(() -> Given.signedInAs(foreign, () -> rollCalls.view(session)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(foreign, () -> lists.sign(session)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(retno, () -> rollCalls.view(session)))
                .isInstanceOf(EJBAccessException.class);
        assertThat(Given.signedInAs(Given.DEWI, () -> rollCalls.view(session)).people()).hasSize(2);
        assertThat(Given.signedInAs(Given.BAMBANG, () -> lists.view(session)).runs()).isFalse();
    }

    @Test
    void theListIsSignedConfirmedByAnotherAndSealedIntoTheTrail() throws Exception {
        morning();
        use(retno, START, START);
        assertThatThrownBy(() -> Given.signedInAs(Given.BUDI, () -> lists.sign(session)))
                .hasMessageContaining("workshop.list.notOver");
        sealed();
        var list = list();
        assertThat(list.sealed()).isTrue();
        assertThat(status(joko)).isEqualTo(AttendanceStatus.ABSENT);
        assertThat(list.digest()).isEqualTo(AttendanceList.sha256(content()));
        assertThat(content()).contains(retno.nip(), "PRESENT", "2027-03-03T01:30Z");
        assertThat(trail()).contains(list.digest());
        assertThat(Given.signedInAs(Given.BAMBANG, () -> chain.verify()).findings()).isEmpty();
    }

    private void sealed() throws Exception {
        FixedClock.stopAt(START.plusHours(5));
        Given.signedInAs(Given.BUDI, () -> lists.sign(session));
        assertThatThrownBy(() -> Given.signedInAs(Given.BUDI, () -> lists.seal(session)))
                .hasMessageContaining("workshop.list.secondPerson");
        Given.signedInAs(Given.DEWI, () -> lists.seal(session));
    }

    private String content() throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT l FROM AttendanceList l WHERE l.session.id = :id",
                                        AttendanceList.class)
                                .setParameter("id", session)
                                .getSingleResult()
                                .getContent());
    }

    private String trail() throws Exception {
        var filter = new TrailFilter(null, "ListSealed", null, null, null);
        return Given.signedInAs(Given.BAMBANG, () -> entries.rows(filter, 0, 20)).toString();
    }

    @Test
    void afterTheSealOnlyALineWithAReasonIsAdded() throws Exception {
        morning();
        sealed();
        assertThatThrownBy(() -> mark(Given.BUDI, retno, AttendanceStatus.PRESENT, null))
                .hasMessageContaining("workshop.list.notOpen");
        String before = content();
        Long id = Given.person(retno).getId();
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        Given.BUDI,
                                        () ->
                                                lists.correct(
                                                        session, id, AttendanceStatus.PRESENT, "")))
                .isInstanceOf(RuleViolation.class);
        Given.signedInAs(
                Given.BUDI,
                () -> lists.correct(session, id, AttendanceStatus.PRESENT, "Tercatat di kertas"));
        assertThat(content()).isEqualTo(before);
        assertThat(list().corrections()).hasSize(1);
        assertThat(status(retno)).isEqualTo(AttendanceStatus.ABSENT);
    }

    @Test
    void beingThereLongEnoughFinishesTheLessonOnce() throws Exception {
        morning();
        Long lesson = boundLesson(retno);
        use(retno, START, START);
        assertThat(progress(lesson)).isZero();
        sealed();
        assertThat(progress(lesson)).isEqualTo(1);
        Long id = Given.person(joko).getId();
        Given.signedInAs(
                Given.BUDI,
                () -> lists.correct(session, id, AttendanceStatus.LATE, "Tercatat di kertas"));
        assertThat(progress(lesson)).isEqualTo(1);
        assertThat(done("Attended", retno)).isEqualTo(1);
        assertThat(registration(retno)).isEqualTo(Registration.Status.PASSED);
        assertThat(registration(joko)).isEqualTo(Registration.Status.PASSED);
    }

    @Test
    void tasksAreConfirmedBeforeAnybodyPasses() throws Exception {
        retno = Given.someone(Roles.LEARNER);
        joko = Given.someone(Roles.LEARNER);
        FixedClock.stopAt(START.minusDays(3));
        var sessions =
                given.twoSessions(
                        DAY,
                        Given.person(Given.BUDI),
                        List.of(Given.person(retno), Given.person(joko)));
        for (Long each : sessions) {
            session = each;
            FixedClock.stopAt(START.plusHours(7));
            mark(Given.BUDI, retno, AttendanceStatus.PRESENT, null);
            Given.signedInAs(Given.BUDI, () -> lists.sign(each));
            Given.signedInAs(Given.DEWI, () -> lists.seal(each));
        }
        assertThat(registration(retno)).isEqualTo(Registration.Status.ATTENDED);
        assertThat(registration(joko)).isEqualTo(Registration.Status.NOT_PASSED);
        Long cohort = list().head().cohortId();
        var rows = Given.signedInAs(Given.BUDI, () -> outcomes.view(cohort)).rows();
        var ids = rows.stream().map(OutcomeRow::id).toList();
        assertThat(Given.signedInAs(Given.BUDI, () -> outcomes.confirm(cohort, ids))).isEqualTo(2);
        assertThat(Given.signedInAs(Given.BUDI, () -> outcomes.confirm(cohort, ids))).isZero();
        assertThat(registration(retno)).isEqualTo(Registration.Status.PASSED);
        assertThat(registration(joko)).isEqualTo(Registration.Status.NOT_PASSED);
        assertThat(done("WorkshopPassed", retno)).isEqualTo(1);
    }

    /** Id of a lesson that the workshop finishes, in a course that this person is in. */
    private Long boundLesson(NamedPerson who) throws Exception {
        Long course =
                courses.publishedWith(
                        LessonKind.WORKSHOP,
                        "Lokakarya " + who.nip(),
                        lesson -> given.bind(lesson, session));
        Given.signedInAs(who, () -> enrolments.enrol(course));
        return courses.lessons(course).get(0);
    }

    private long progress(Long lesson) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT COUNT(p) FROM LessonProgress p WHERE p.lesson = :l",
                                        Long.class)
                                .setParameter("l", lesson)
                                .getSingleResult());
    }

    private long done(String action, NamedPerson about) throws Exception {
        Long id = Given.person(about).getId();
        var filter = new TrailFilter(null, action, null, null, null);
        return Given.signedInAs(Given.BAMBANG, () -> entries.rows(filter, 0, 100)).stream()
                .filter(row -> row.facts().contains("\"personId\":" + id))
                .count();
    }

    private Registration.Status registration(NamedPerson who) throws Exception {
        Long id = Given.person(who).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        """
                                        SELECT r.status FROM Registration r, WorkshopSession s
                                        WHERE s.id = :session AND r.cohort = s.cohort
                                          AND r.person.id = :person""",
                                        Registration.Status.class)
                                .setParameter("session", session)
                                .setParameter("person", id)
                                .getSingleResult());
    }
}
