package id.bina.demo;

import id.bina.identity.Roles;
import id.bina.shared.web.Texts;
import id.bina.workshop.CohortFacts;
import id.bina.workshop.CohortFilter;
import id.bina.workshop.Cohorts;
import id.bina.workshop.Registration;
import id.bina.workshop.RegistrationOffice;
import id.bina.workshop.Registrations;
import id.bina.workshop.Rooms;
import id.bina.workshop.SeatFilter;
import id.bina.workshop.SessionFacts;
import id.bina.workshop.WorkshopSeats;
import id.bina.workshop.WorkshopSessions;
import id.bina.workshop.Workshops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Three cohorts of the starter workshop: one that was held, one that takes registrations and has a
 * wait-list, and one that is still a draft.
 */
@ApplicationScoped
class DemoWorkshops {
    /** Days from today on which the three are held, moved on to a fitting weekday. */
    private static final int HELD = -45;

    private static final int OPEN = 11;
    private static final int DRAFT = 40;

    private static final int PAST_PEOPLE = 20;
    private static final int SEATS = 12;
    private static final int ASKING = 17;

    /** The cohort that takes registrations; the world is played once. */
    private Long opened;

    @Inject Workshops workshops;
    @Inject Cohorts cohorts;
    @Inject WorkshopSessions sessions;
    @Inject Rooms rooms;
    @Inject Registrations registrations;
    @Inject RegistrationOffice office;
    @Inject WorkshopSeats seats;
    @Inject DemoAttendance attendance;

    /** Adds what the office and the people do about workshops. */
    void add(
            DemoScript script,
            List<DemoPerson> everybody,
            Map<String, Long> ids,
            OffsetDateTime now) {
        String admin = with(everybody, Roles.ADMIN).get(0).nip();
        Long trainer = ids.get(with(everybody, Roles.TRAINER).get(0).nip());
        var learners =
                everybody.stream()
                        .filter(p -> p.roles().equals(java.util.Set.of(Roles.LEARNER)))
                        .toList();
        var past = weekday(now.toLocalDate().plusDays(HELD));
        script.addAt(at(past.minusDays(21), 8), admin, true, this::addRooms);
        script.addAt(at(past.minusDays(21), 9), admin, true, () -> plan(past, trainer, 24, false));
        script.addAt(at(past.minusDays(14), 9), admin, true, () -> invite(learners));
        script.addAt(at(past, 7), admin, true, this::hold);
        String lead = with(everybody, Roles.TRAINER).get(0).nip();
        attendance.addHeld(script, admin, lead, past);
        script.addAt(at(past, 16), admin, true, () -> cohorts.finish(newest()));
        attendance.addToday(script, admin, lead, trainer, learners, now);
        future(script, everybody, trainer, learners, now.toLocalDate());
    }

    private void future(
            DemoScript script,
            List<DemoPerson> everybody,
            Long trainer,
            List<DemoPerson> learners,
            LocalDate today) {
        String admin = with(everybody, Roles.ADMIN).get(0).nip();
        var soon = weekday(today.plusDays(OPEN));
        script.addAt(at(today.minusDays(9), 8), admin, true, () -> openNext(soon, trainer));
        for (int i = 0; i < Math.min(ASKING, learners.size()); i++) {
            var time = at(today.minusDays(8), 8).plusMinutes(7L * i);
            script.addAt(time, learners.get(i).nip(), false, () -> registrations.register(opened));
        }
        script.addAt(at(today.minusDays(8), 15), admin, true, this::agree);
        script.addAt(at(today.minusDays(2), 9), admin, false, () -> registrations.register(opened));
        var later = weekday(today.plusDays(DRAFT));
        script.addAt(at(today.minusDays(1), 9), admin, true, () -> plan(later, trainer, 24, true));
    }

    private void addRooms() {
        rooms.add(Texts.of("demo.room.hall"), Texts.of("demo.room.address"), 40);
        rooms.add(Texts.of("demo.room.meeting"), Texts.of("demo.room.address"), 16);
    }

    private void plan(LocalDate day, Long trainer, int people, boolean approval) {
        var facts = new CohortFacts();
        facts.setSeats(people);
        facts.setMinimum(people / 2);
        facts.setSuperiorApproves(approval);
        facts.setUntilDay(day.minusDays(3));
        facts.setBudgetSource(Texts.of("demo.workshop.budget"));
        facts.setPartner(Texts.of("demo.workshop.partner"));
        facts.getLetter().setNumber("800.1.4.1/" + day.getDayOfYear());
        facts.getLetter().setDate(day.minusDays(5));
        facts.getLetter().setSignatoryTitle(Texts.of("demo.workshop.signatoryTitle"));
        facts.getLetter().setSignatoryName(Texts.of("demo.workshop.signatoryName"));
        Long workshop = workshops.rows(null, 0, 1, "code", true).get(0).id();
        Long cohort = cohorts.plan(workshop, facts);
        sessions.add(cohort, session("morning", day, 8, 12, trainer));
        sessions.add(cohort, session("afternoon", day, 13, 15, trainer));
    }

    private SessionFacts session(String name, LocalDate day, int from, int until, Long trainer) {
        var facts = new SessionFacts();
        facts.setTitle(Texts.of("demo.workshop." + name));
        facts.setDay(day);
        facts.setFrom(LocalTime.of(from, 0));
        facts.setUntil(LocalTime.of(until, until == 15 ? 30 : 0));
        facts.setRoomId(rooms.options().get(0).getId());
        facts.setTrainerIds(List.of(trainer));
        return facts;
    }

    private void invite(List<DemoPerson> learners) {
        var numbers = learners.stream().limit(PAST_PEOPLE).map(DemoPerson::nip).toList();
        office.addNumbers(newest(), String.join("\n", numbers), Texts.of("demo.workshop.agreed"));
    }

    private void hold() {
        cohorts.open(newest());
        cohorts.begin(newest());
    }

    private void openNext(LocalDate day, Long trainer) {
        plan(day, trainer, SEATS, true);
        opened = newest();
        cohorts.open(opened);
    }

    /** The office agrees for those who have no superior in the portal, but for the last two. */
    private void agree() {
        var asking = new SeatFilter(newest(), null, null, Registration.Status.REQUESTED);
        var rows = seats.rows(asking, 0, 100, "requestedAt", true);
        rows.stream()
                .limit(Math.max(0, rows.size() - 2))
                .forEach(row -> office.approve(row.id(), Texts.of("demo.workshop.agreed")));
    }

    private Long newest() {
        return cohorts.rows(new CohortFilter(null, null, null), 0, 1, "id", false).get(0).id();
    }

    private static List<DemoPerson> with(List<DemoPerson> everybody, String role) {
        return everybody.stream().filter(person -> person.is(role)).toList();
    }

    /** Monday to Thursday: never across the Friday prayer. */
    private static LocalDate weekday(LocalDate day) {
        var next = day;
        while (next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) >= 0) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static OffsetDateTime at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(id.bina.shared.Now.ZONE).toOffsetDateTime();
    }
}
