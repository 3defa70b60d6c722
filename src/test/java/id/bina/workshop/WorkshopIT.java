package id.bina.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.given.AtOnce;
import id.bina.given.NamedPerson;
import id.bina.identity.PersonnelFiles;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import id.bina.workshop.Registration.Status;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Seats: never too many, in order, held, approved, moved; rooms and trainers never twice. */
@ExtendWith(ArquillianExtension.class)
class WorkshopIT {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-03-01T09:00:00+07:00");

    @PersistenceContext EntityManager db;
    @Inject GivenCohorts given;
    @Inject Cohorts cohorts;
    @Inject WorkshopSessions sessions;
    @Inject Rooms rooms;
    @Inject Registrations registrations;
    @Inject RegistrationOffice office;
    @Inject Approvals approvals;
    @Inject WorkshopOffers offers;
    @Inject WorkshopFiles files;
    @Inject WorkshopCalendar calendar;
    @Inject Holds holds;
    @Inject CohortTimes times;
    @Inject PersonnelFiles personnel;

    @BeforeEach
    void stopTheClock() {
        FixedClock.stopAt(NOW);
    }

    @AfterEach
    void letTheClockRun() {
        FixedClock.run();
    }

    private static <T> T office(Callable<T> action) throws Exception {
        return Given.signedInAs(Given.DEWI, action);
    }

    private static void office(Given.Action action) throws Exception {
        Given.signedInAs(Given.DEWI, action);
    }

    private static List<NamedPerson> people(int count) {
        return IntStream.range(0, count).mapToObj(i -> Given.someone(Roles.LEARNER)).toList();
    }

    private Long register(NamedPerson who, Long cohort) throws Exception {
        return Given.signedInAs(who, () -> registrations.register(cohort));
    }

    private void cancel(NamedPerson who, Long registration) throws Exception {
        Given.signedInAs(who, () -> registrations.cancel(registration, "berhalangan hadir"));
    }

    private Registration read(Long registration) throws Exception {
        return Given.inTransaction(
                () -> {
                    var read = db.find(Registration.class, registration);
                    read.getCohort().getStatus();
                    return read;
                });
    }

    private Status status(Long registration) throws Exception {
        return read(registration).getStatus();
    }

    private static void refused(ThrowingCallable verb, String key) {
        assertThatThrownBy(verb).isInstanceOf(RuleViolation.class).hasMessageContaining(key);
    }

    private long taken(Long cohort) throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT COUNT(r) FROM Registration r WHERE r.cohort.id ="
                                                + " :cohort AND r.status IN :taking",
                                        Long.class)
                                .setParameter("cohort", cohort)
                                .setParameter("taking", Status.TAKING)
                                .getSingleResult());
    }

    @Test
    void seatsAreNeverExceededWhenTwoHundredBookAndCancelAtOnce() throws Exception {
        int seats = 8;
        Long cohort = given.open(seats, facts -> facts.setHoldHours(0));
        var crowd = people(40);
        var counted = new ArrayList<Long>();
        var actions = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 100; i++) {
            var who = crowd.get(i % crowd.size());
            boolean leavesFirst = i / crowd.size() % 2 == 1;
            actions.add(() -> bookAndLeave(who, cohort, leavesFirst));
        }
        actions.add(
                () -> {
                    for (int i = 0; i < 60; i++) {
                        counted.add(taken(cohort));
                    }
                    return true;
                });
        AtOnce.run(actions);
        assertThat(counted).allMatch(count -> count <= seats);
        assertThat(taken(cohort)).isLessThanOrEqualTo(seats);
        assertThat(given.count(cohort, Status.WAITING) == 0 || taken(cohort) == seats)
                .as("nobody waits while a seat is free")
                .isTrue();
        assertThat(given.lastSeatedNumber(cohort))
                .as("nobody who came later has a seat before somebody who waits")
                .isLessThan(given.firstWaitingNumber(cohort));
    }

    /** Two calls of one person: the threads of the server are too few for two hundred at once. */
    private boolean bookAndLeave(NamedPerson who, Long cohort, boolean leavesFirst)
            throws Exception {
        if (leavesFirst) {
            return left(who, cohort) && register(who, cohort) != null;
        }
        register(who, cohort);
        return left(who, cohort);
    }

    /** Ends the registration of this person, if there is one at this moment. */
    private boolean left(NamedPerson who, Long cohort) throws Exception {
        var mine = given.registrationOf(cohort, who);
        if (mine != null) {
            try {
                cancel(who, mine);
            } catch (RuleViolation over) {
                return false; // was ended by a call at the same moment
            }
        }
        return true;
    }

    @Test
    void aDoubleTapMakesOneRegistration() throws Exception {
        Long cohort = given.open(5);
        var who = Given.someone(Roles.LEARNER);
        Callable<Long> tap = () -> register(who, cohort);
        assertThat(AtOnce.run(List.of(tap, tap, tap, tap)).stream().distinct()).hasSize(1);
        assertThat(taken(cohort)).isEqualTo(1);
    }

    @Test
    void aFreedSeatIsHeldForTheNextAndGoesOnWhenNobodyAnswers() throws Exception {
        Long cohort = given.open(1, facts -> facts.setHoldHours(6));
        var crowd = people(3);
        Long first = register(crowd.get(0), cohort);
        Long second = register(crowd.get(1), cohort);
        Long third = register(crowd.get(2), cohort);
        assertThat(status(third)).isEqualTo(Status.WAITING);
        assertThat(Given.signedInAs(crowd.get(2), () -> offers.view(cohort)).place()).isEqualTo(2);
        cancel(crowd.get(0), first);
        assertThat(status(second)).isEqualTo(Status.OFFERED);
        assertThat(read(second).getHeldUntil()).isEqualTo(NOW.plusHours(6));
        var late = Given.someone(Roles.LEARNER);
        assertThat(status(register(late, cohort)))
                .as("a held seat is not free")
                .isEqualTo(Status.WAITING);
        FixedClock.stopAt(NOW.plusHours(6));
        Callable<Boolean> lapse =
                () -> {
                    holds.lapse(second);
                    return true;
                };
        AtOnce.run(List.of(lapse, lapse, lapse));
        assertThat(status(second)).isEqualTo(Status.CANCELLED);
        assertThat(status(third)).isEqualTo(Status.OFFERED);
        assertThat(taken(cohort)).isEqualTo(1);
        refused(
                () -> Given.signedInAs(crowd.get(1), () -> registrations.acceptSeat(second)),
                "workshop.offered.over");
        Given.signedInAs(crowd.get(2), () -> registrations.acceptSeat(third));
        assertThat(status(third)).isEqualTo(Status.SEATED);
    }

    @Test
    void whoseUnitIsFullKeepsThePlaceWhileTheNextIsServed() throws Exception {
        var small = given.unit();
        Long cohort = given.open(2, facts -> facts.setHoldHours(0));
        office(() -> cohorts.allow(cohort, small.getId(), 1));
        var inside = List.of(given.someoneOf(small), given.someoneOf(small));
        Long seated = register(inside.get(0), cohort);
        Long full = register(inside.get(1), cohort);
        Long outside = register(Given.someone(Roles.LEARNER), cohort);
        assertThat(List.of(status(seated), status(full), status(outside)))
                .containsExactly(Status.SEATED, Status.WAITING, Status.SEATED);
        cancel(inside.get(0), seated);
        assertThat(status(full)).isEqualTo(Status.SEATED);
    }

    @Test
    void theSuperiorDecidesOnceAndNobodyElseFindsTheRegistration() throws Exception {
        var head = Given.someone(Roles.HEAD);
        var who = given.answeringTo(head);
        Long cohort = given.open(3, facts -> facts.setSuperiorApproves(true));
        Long registration = register(who, cohort);
        assertThat(status(registration)).isEqualTo(Status.REQUESTED);
        for (var other : List.of(who, Given.SITI)) {
            assertThatThrownBy(() -> Given.signedInAs(other, () -> approvals.approve(registration)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(Given.signedInAs(head, Roles.LEARNER, () -> approvals.waiting(10)))
                .extracting(ApprovalRow::id)
                .containsExactly(registration);
        Callable<Boolean> tap = () -> decided(head, registration);
        assertThat(AtOnce.run(List.of(tap, tap))).containsOnlyOnce(true);
        assertThat(status(registration)).isEqualTo(Status.SEATED);
    }

    private boolean decided(NamedPerson head, Long registration) throws Exception {
        try {
            Given.signedInAs(head, Roles.LEARNER, () -> approvals.approve(registration));
            return true;
        } catch (RuleViolation already) {
            return false;
        }
    }

    @Test
    void aRefusalNamesItsReasonAndTheOfficeDecidesOnBehalf() throws Exception {
        var head = Given.someone(Roles.HEAD);
        var who = given.answeringTo(head);
        Long cohort = given.open(3, facts -> facts.setSuperiorApproves(true));
        Long registration = register(who, cohort);
        refused(
                () ->
                        Given.signedInAs(
                                head, Roles.LEARNER, () -> approvals.decline(registration, "x")),
                "workshop.approval.reason");
        Given.signedInAs(head, Roles.LEARNER, () -> approvals.decline(registration, "loket tutup"));
        assertThat(read(registration).getReason()).isEqualTo("loket tutup");
        assertThat(register(who, cohort)).isEqualTo(registration);
        refused(() -> office(() -> office.approve(registration, "ya")), "workshop.office.reason");
        office(() -> office.approve(registration, "Disepakati lewat telepon"));
        assertThat(status(registration)).isEqualTo(Status.SEATED);
    }

    @Test
    void nobodyApprovesHimselfNotEvenTheOffice() throws Exception {
        Long cohort = given.open(3, facts -> facts.setSuperiorApproves(true));
        Long mine = office(() -> given.registerAs(Given.DEWI, cohort));
        refused(
                () -> office(() -> office.approve(mine, "Saya setuju dengan saya")),
                "workshop.registration.ownApproval");
    }

    @Test
    void aRoomATrainerAndAPersonAreNeverInTwoPlaces() throws Exception {
        Long room = given.room(30);
        Long trainer = Given.person(Given.someone(Roles.TRAINER)).getId();
        var day = given.nextDay();
        Long one = given.draft(10);
        Long two = given.draft(10);
        office(() -> sessions.add(one, given.session(day, 8, 12, room, trainer)));
        refused(
                () -> office(() -> sessions.add(two, given.session(day, 11, 14, room, null))),
                "workshop.clash.room");
        refused(
                () -> office(() -> sessions.add(two, given.session(day, 11, 14, null, trainer))),
                "workshop.clash.trainer");
        office(() -> sessions.add(two, given.session(day, 12, 14, room, trainer)));
        Long three = given.draft(10);
        office(() -> sessions.add(three, given.session(day, 9, 10, null, null)));
        for (Long cohort : List.of(one, two, three)) {
            office(() -> cohorts.open(cohort));
        }
        var who = Given.someone(Roles.LEARNER);
        register(who, one);
        refused(() -> register(who, three), "workshop.clash.person");
        register(who, two);
        Long bigger = given.draft(31);
        refused(
                () ->
                        office(
                                () ->
                                        sessions.add(
                                                bigger,
                                                given.session(given.nextDay(), 8, 9, room, null))),
                "workshop.clash.capacity");
    }

    @Test
    void twoPlansForOneRoomAtOnceLeaveOne() throws Exception {
        Long room = given.room(30);
        var day = given.nextDay();
        var plans = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < 4; i++) {
            Long cohort = given.draft(10);
            plans.add(() -> planned(cohort, given.session(day, 8, 10, room, null)));
        }
        assertThat(AtOnce.run(plans)).containsOnlyOnce(true);
    }

    private boolean planned(Long cohort, SessionFacts session) throws Exception {
        try {
            office(() -> sessions.add(cohort, session));
            return true;
        } catch (RuleViolation clash) {
            return false;
        }
    }

    @Test
    void registrationAfterItsEndIsRefusedKindlyAndClosesByItself() throws Exception {
        Long cohort = given.open(3, facts -> facts.setUntilDay(NOW.toLocalDate().plusDays(1)));
        FixedClock.stopAt(NOW.plusDays(2));
        refused(() -> register(Given.someone(Roles.LEARNER), cohort), "workshop.register.late");
        assertThat(times.due()).contains(cohort);
        times.advance(cohort);
        assertThat(office(() -> cohorts.find(cohort)).getStatus()).isEqualTo(Cohort.Status.CLOSED);
    }

    @Test
    void whoHasNoSeatWhenItBeginsIsTold() throws Exception {
        Long cohort = given.open(1);
        var crowd = people(2);
        Long seated = register(crowd.get(0), cohort);
        Long waiting = register(crowd.get(1), cohort);
        FixedClock.stopAt(office(() -> cohorts.find(cohort)).getStartsAt());
        times.advance(cohort);
        assertThat(status(seated)).isEqualTo(Status.SEATED);
        assertThat(status(waiting)).isEqualTo(Status.CANCELLED);
        refused(() -> cancel(crowd.get(0), seated), "workshop.cancel.late");
    }

    @Test
    void aCancelledCohortEndsAllAndItsPeopleCanBeMoved() throws Exception {
        Long cohort = given.open(2);
        Long other = given.open(1, facts -> facts.setHoldHours(0));
        var crowd = people(2);
        Long one = register(crowd.get(0), cohort);
        Long two = register(crowd.get(1), cohort);
        office(() -> cohorts.cancel(cohort, "Peserta kurang dari jumlah minimum"));
        assertThat(List.of(status(one), status(two))).containsOnly(Status.CANCELLED);
        refused(
                () -> register(Given.someone(Roles.LEARNER), cohort),
                "workshop.register.cancelled");
        Long there = office(() -> office.rebook(one, other, "Dipindahkan karena pembatalan"));
        Long queued = office(() -> office.rebook(two, other, "Dipindahkan karena pembatalan"));
        assertThat(status(there)).isEqualTo(Status.SEATED);
        assertThat(status(queued)).isEqualTo(Status.WAITING);
        office(() -> cohorts.archive(cohort));
        assertThat(office(() -> cohorts.find(cohort)).getStatus())
                .isEqualTo(Cohort.Status.ARCHIVED);
    }

    @Test
    void movingSomebodyFreesTheSeatForTheNext() throws Exception {
        Long from = given.open(1, facts -> facts.setHoldHours(0));
        Long to = given.open(1);
        var crowd = people(2);
        Long moved = register(crowd.get(0), from);
        Long next = register(crowd.get(1), from);
        office(() -> office.rebook(moved, to, "Permintaan unit kerja"));
        assertThat(status(moved)).isEqualTo(Status.CANCELLED);
        assertThat(status(next)).isEqualTo(Status.SEATED);
        refused(
                () -> office(() -> office.rebook(next, from, "Permintaan unit kerja")),
                "workshop.rebook.same");
    }

    @Test
    void moreSeatsGoToThoseWhoWait() throws Exception {
        Long cohort = given.open(1);
        var crowd = people(2);
        register(crowd.get(0), cohort);
        Long waiting = register(crowd.get(1), cohort);
        var facts = office(() -> CohortFacts.of(cohorts.find(cohort)));
        facts.setSeats(2);
        office(() -> cohorts.change(cohort, facts));
        assertThat(status(waiting)).isEqualTo(Status.OFFERED);
    }

    @Test
    void whoLeavesTheServiceFreesTheSeat() throws Exception {
        Long cohort = given.open(1, facts -> facts.setHoldHours(0));
        var crowd = people(2);
        Long gone = register(crowd.get(0), cohort);
        Long waiting = register(crowd.get(1), cohort);
        Long id = Given.person(crowd.get(0)).getId();
        office(() -> personnel.deactivate(id));
        assertThat(status(gone)).isEqualTo(Status.CANCELLED);
        assertThat(status(waiting)).isEqualTo(Status.SEATED);
    }

    @Test
    void aReminderGoesOutOnceADayBefore() throws Exception {
        Long cohort = given.open(1);
        var starts = office(() -> cohorts.find(cohort)).getStartsAt();
        FixedClock.stopAt(starts.minusHours(25));
        assertThat(times.near()).doesNotContain(given.session(cohort));
        FixedClock.stopAt(starts.minusHours(23));
        Long session = given.session(cohort);
        Callable<Boolean> remind =
                () -> {
                    times.remind(session);
                    return true;
                };
        AtOnce.run(List.of(remind, remind));
        assertThat(times.near()).doesNotContain(session);
        assertThat(given.reminders(session)).isEqualTo(1);
    }

    @Test
    void foreignDraftAndUnknownIdsAreNotFoundAndTheOfficeIsForTheOffice() throws Exception {
        Long cohort = given.open(1);
        Long draft = given.draft(1);
        Long mine = register(Given.someone(Roles.LEARNER), cohort);
        assertThatThrownBy(() -> cancel(Given.SITI, mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register(Given.SITI, draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register(Given.SITI, 999_999_999L)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(Given.SITI, () -> offers.view(draft)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(Given.SITI, () -> files.letter(cohort)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(Given.BUDI, () -> cohorts.find(cohort)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        Given.SITI, () -> office.cancel(mine, "tidak berwenang")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theCalendarOfAPersonHoldsWhatHeGoesToAndStrikesOutWhatWasCancelled() throws Exception {
        Long cohort = given.open(1);
        var who = Given.someone(Roles.LEARNER);
        register(who, cohort);
        Long id = Given.person(who).getId();
        var before = Given.inTransaction(() -> calendar.of(id));
        assertThat(before).singleElement().matches(event -> !event.cancelled());
        office(() -> cohorts.cancel(cohort, "Peserta kurang dari jumlah minimum"));
        var after = Given.inTransaction(() -> calendar.of(id));
        assertThat(after)
                .singleElement()
                .matches(event -> event.cancelled() && event.uid().equals(before.get(0).uid()))
                .matches(event -> event.sequence() > before.get(0).sequence());
    }
}
