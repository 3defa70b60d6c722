package id.bina.demo;

import id.bina.shared.Now;
import id.bina.shared.web.Texts;
import id.bina.workshop.Attendance;
import id.bina.workshop.AttendanceLists;
import id.bina.workshop.AttendanceStatus;
import id.bina.workshop.CheckIns;
import id.bina.workshop.CohortFacts;
import id.bina.workshop.CohortFilter;
import id.bina.workshop.Cohorts;
import id.bina.workshop.DayView;
import id.bina.workshop.Excuses;
import id.bina.workshop.OutcomeRow;
import id.bina.workshop.Outcomes;
import id.bina.workshop.Registration;
import id.bina.workshop.RegistrationOffice;
import id.bina.workshop.RollCalls;
import id.bina.workshop.Rooms;
import id.bina.workshop.SentCode;
import id.bina.workshop.SentMark;
import id.bina.workshop.SessionFacts;
import id.bina.workshop.WorkshopSession;
import id.bina.workshop.WorkshopSessions;
import id.bina.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Who was there: a cohort of the past with sealed lists, and a session that is on right now. */
@ApplicationScoped
class DemoAttendance {
    private static final int TODAY_PEOPLE = 14;

    @Inject Workshops workshops;
    @Inject Cohorts cohorts;
    @Inject WorkshopSessions sessions;
    @Inject Rooms rooms;
    @Inject RegistrationOffice office;
    @Inject RollCalls rollCalls;
    @Inject CheckIns checkIns;
    @Inject Excuses excuses;
    @Inject AttendanceLists lists;
    @Inject Outcomes outcomes;

    /** What the trainer's phone knows; taken once, used by the people who check in. */
    private DayView day;

    private Long now;

    /** The lists of the cohort that was held on this day. */
    void addHeld(DemoScript script, String admin, String trainer, LocalDate held) {
        script.addAt(at(held, 8, 20), trainer, true, () -> callTheRoll(0));
        script.addAt(at(held, 13, 10), trainer, true, () -> callTheRoll(1));
        script.addAt(at(held, 15, 40), trainer, true, () -> all().forEach(lists::sign));
        script.addAt(at(held.plusDays(1), 9, 0), admin, true, () -> all().forEach(lists::seal));
        script.addAt(at(held.plusDays(15), 9, 0), admin, true, this::confirmTasks);
    }

    private void callTheRoll(int session) {
        Long id = all().get(session);
        var people = rollCalls.view(id).people();
        for (int i = 0; i < people.size(); i++) {
            mark(id, people.get(i).id(), status(session, i));
        }
    }

    private static AttendanceStatus status(int session, int person) {
        return switch (person) {
            case 3 -> session == 0 ? AttendanceStatus.EXCUSED : AttendanceStatus.PRESENT;
            case 7 -> AttendanceStatus.ABSENT;
            case 11 -> session == 0 ? AttendanceStatus.LATE : AttendanceStatus.PRESENT;
            default -> AttendanceStatus.PRESENT;
        };
    }

    private void mark(Long session, Long person, AttendanceStatus status) {
        String reason =
                status == AttendanceStatus.EXCUSED ? Texts.of("demo.workshop.excuse") : null;
        rollCalls.mark(
                session,
                new SentMark(request(), person, status, Attendance.How.ROLL_CALL, reason, null));
    }

    /** All but three of those who were there have reported what they tried. */
    private void confirmTasks() {
        Long cohort = newest();
        var there =
                outcomes.view(cohort).rows().stream()
                        .filter(row -> row.status() == Registration.Status.ATTENDED)
                        .map(OutcomeRow::id)
                        .toList();
        outcomes.confirm(cohort, there.subList(0, Math.max(0, there.size() - 3)));
    }

    /** A session that began most of an hour ago: some are in, one flag waits, one wants leave. */
    void addToday(
            DemoScript script,
            String admin,
            String trainer,
            Long trainerId,
            List<DemoPerson> learners,
            OffsetDateTime time) {
        var begin = time.minusMinutes(55).atZoneSameInstant(Now.ZONE).toOffsetDateTime();
        if (begin.toLocalDate().isBefore(time.atZoneSameInstant(Now.ZONE).toLocalDate())) {
            return; // just after midnight nothing is held
        }
        var people = learners.stream().limit(TODAY_PEOPLE).map(DemoPerson::nip).toList();
        var eve = at(begin.toLocalDate().minusDays(1), 10, 0);
        script.addAt(eve, admin, true, () -> plan(begin, trainerId, people));
        script.addAt(eve.plusHours(5), people.get(8), false, this::askLeave);
        script.addAt(begin.plusMinutes(1), trainer, true, this::open);
        for (int i = 0; i < 6; i++) {
            var when = begin.plusMinutes(2).plusSeconds(47L * i);
            String device = "demo-" + Math.min(i, 4);
            script.addAt(when, people.get(i), false, () -> checkIn(when, device));
        }
    }

    private void plan(OffsetDateTime begin, Long trainer, List<String> people) {
        var facts = new CohortFacts();
        facts.setSeats(TODAY_PEOPLE + 2);
        facts.setMinimum(8);
        facts.setSuperiorApproves(false);
        Long workshop = workshops.rows(null, 0, 1, "code", true).get(0).id();
        Long cohort = cohorts.plan(workshop, facts);
        now = sessions.add(cohort, session(begin, trainer));
        cohorts.open(cohort);
        office.addNumbers(cohort, String.join("\n", people), Texts.of("demo.workshop.agreed"));
    }

    private SessionFacts session(OffsetDateTime begin, Long trainer) {
        var from = begin.toLocalTime().withSecond(0).withNano(0);
        var facts = new SessionFacts();
        facts.setTitle(Texts.of("demo.workshop.morning"));
        facts.setDay(begin.toLocalDate());
        facts.setFrom(from);
        facts.setUntil(from.getHour() < 20 ? from.plusHours(4) : LocalTime.of(23, 59));
        facts.setRoomId(rooms.options().get(0).getId());
        facts.setTrainerIds(List.of(trainer));
        return facts;
    }

    private void askLeave() {
        excuses.ask(now, Texts.of("demo.workshop.excuse"));
    }

    private void open() {
        day = rollCalls.view(now);
    }

    private void checkIn(OffsetDateTime when, String device) {
        int rotation = (int) (when.toEpochSecond() / 20 - day.firstStep());
        checkIns.checkIn(new SentCode(request(), now, day.codes().get(rotation), null, device));
    }

    /** Ids of the sessions of the newest cohort, in order. */
    private List<Long> all() {
        return sessions.of(newest()).stream().map(WorkshopSession::getId).toList();
    }

    private Long newest() {
        return cohorts.rows(new CohortFilter(null, null, null), 0, 1, "id", false).get(0).id();
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private static OffsetDateTime at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(Now.ZONE).toOffsetDateTime();
    }
}
