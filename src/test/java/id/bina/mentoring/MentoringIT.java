package id.bina.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.given.AtOnce;
import id.bina.given.NamedPerson;
import id.bina.identity.Holiday;
import id.bina.identity.HolidayLine;
import id.bina.identity.Holidays;
import id.bina.identity.PersonContact;
import id.bina.identity.PersonnelFiles;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import id.bina.shared.Now;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MentoringIT {
    @Inject GivenMentoring given;
    @Inject MentoringRequests requests;
    @Inject MentorProposals proposals;
    @Inject Exchanges exchanges;
    @Inject RequestBook book;
    @Inject AnswerSweep sweep;
    @Inject Intakes intakes;
    @Inject Programmes programmes;
    @Inject PairOffice office;
    @Inject Mentors mentors;
    @Inject PersonnelFiles files;
    @Inject Holidays holidays;

    @Test
    void fiftyParallelAcceptsOfTwoPlacesMakeTwoPairsAndTheOthersGoOn() throws Exception {
        var mentor = Given.someone(Roles.MENTOR);
        var second = Given.someone(Roles.MENTOR);
        Long full = given.profile(mentor, 2);
        Long next = given.profile(second, 10);
        var sent = new ArrayList<Long>();
        var accepts = new ArrayList<Callable<String>>();
        for (int i = 0; i < 50; i++) {
            Long request = given.send(Given.someone(Roles.LEARNER), List.of(full, next));
            Long choice = given.choices(request).get(0).getId();
            sent.add(request);
            accepts.add(() -> accept(mentor, choice));
        }
        var outcomes = AtOnce.run(accepts);
        assertThat(outcomes.stream().filter("paired"::equals)).hasSize(2);
        assertThat(outcomes.stream().filter("mentoring.choice.full"::equals)).hasSize(48);
        assertThat(given.pairs(mentor)).hasSize(2);
        assertThat(given.activePairs(full)).isEqualTo(2);
        for (Long request : sent) {
            var choices = given.choices(request);
            if (given.status(request) == MentoringRequest.Status.PAIRED) {
                assertThat(choices.get(1).getStatus()).isEqualTo(Choice.Status.SKIPPED);
            } else {
                assertThat(choices.get(0).getStatus()).isEqualTo(Choice.Status.SKIPPED);
                assertThat(choices.get(1).getStatus()).isEqualTo(Choice.Status.ASKED);
            }
        }
    }

    @Test
    void theDatabaseRefusesMorePairsThanTheCapacity() throws Exception {
        Long profile = given.profile(Given.someone(Roles.MENTOR), 2);
        assertThatThrownBy(() -> given.overfill(profile)).isInstanceOf(Exception.class);
    }

    @Test
    void silenceMovesOnExactlyOnceWithSweepsInParallel() throws Exception {
        var silent = Given.someone(Roles.MENTOR);
        var second = Given.someone(Roles.MENTOR);
        Long request =
                given.send(
                        Given.someone(Roles.LEARNER),
                        List.of(given.profile(silent, 1), given.profile(second, 1)));
        var until = given.choices(request).get(0).getAnswerUntil();
        try {
            FixedClock.stopAt(until.atTime(23, 59).atZone(Now.ZONE).toOffsetDateTime());
            sweep.sweep();
            assertThat(given.choices(request).get(0).getStatus()).isEqualTo(Choice.Status.ASKED);
            FixedClock.stopAt(until.plusDays(1).atTime(0, 1).atZone(Now.ZONE).toOffsetDateTime());
            AtOnce.run(List.of(sweep::sweep, sweep::sweep, sweep::sweep, sweep::sweep));
        } finally {
            FixedClock.run();
        }
        assertThat(given.choices(request))
                .extracting(Choice::getStatus)
                .containsExactly(Choice.Status.EXPIRED, Choice.Status.ASKED);
        assertThat(given.choices(request).get(1).getAnswerUntil()).isAfter(until);
    }

    @Test
    void theLastSilenceEndsTheRequestWithAWayOn() throws Exception {
        var mentee = Given.someone(Roles.LEARNER);
        Long request = given.send(mentee, List.of(given.profile(Given.someone(Roles.MENTOR), 1)));
        var until = given.choices(request).get(0).getAnswerUntil();
        try {
            FixedClock.stopAt(until.plusDays(1).atTime(8, 0).atZone(Now.ZONE).toOffsetDateTime());
            sweep.sweep();
        } finally {
            FixedClock.run();
        }
        assertThat(given.status(request)).isEqualTo(MentoringRequest.Status.USED_UP);
        assertThat(Given.signedInAs(mentee, () -> requests.describe(given.problem(), false)))
                .isNotEqualTo(request);
    }

    @Test
    void threeWorkingDaysLeaveOutWeekendsAndHolidays() throws Exception {
        var friday = LocalDate.of(2031, 8, 15);
        var monday = new HolidayLine(friday.plusDays(3), "Libur uji", Holiday.Kind.LOCAL);
        Given.signedInAs(Given.DEWI, () -> holidays.add(monday));
        Long profile = given.profile(Given.someone(Roles.MENTOR), 1);
        var mentee = Given.someone(Roles.LEARNER);
        try {
            FixedClock.stopAt(friday.atTime(10, 0).atZone(Now.ZONE).toOffsetDateTime());
            Long request = given.send(mentee, List.of(profile));
            assertThat(given.choices(request).get(0).getAnswerUntil())
                    .isEqualTo(LocalDate.of(2031, 8, 21));
        } finally {
            FixedClock.run();
        }
    }

    @Test
    void aDeclineAsksTheNextAndKeepsTheReason() throws Exception {
        var first = Given.someone(Roles.MENTOR);
        var second = Given.someone(Roles.MENTOR);
        Long request =
                given.send(
                        Given.someone(Roles.LEARNER),
                        List.of(given.profile(first, 1), given.profile(second, 1)));
        Long choice = given.choices(request).get(0).getId();
        Given.signedInAs(first, Roles.LEARNER, () -> requests.decline(choice, "Sedang bertugas"));
        var choices = given.choices(request);
        assertThat(choices.get(0).getReason()).isEqualTo("Sedang bertugas");
        assertThat(choices.get(1).getStatus()).isEqualTo(Choice.Status.ASKED);
        assertThat(accept(second, choices.get(1).getId())).isEqualTo("paired");
        assertThat(accept(first, choice)).isEqualTo("mentoring.choice.answered");
    }

    @Test
    void aWithdrawnRequestCannotBeAccepted() throws Exception {
        var mentor = Given.someone(Roles.MENTOR);
        var mentee = Given.someone(Roles.LEARNER);
        Long request = given.send(mentee, List.of(given.profile(mentor, 1)));
        Given.signedInAs(mentee, () -> requests.withdraw(request));
        assertThat(accept(mentor, given.choices(request).get(0).getId()))
                .isEqualTo("mentoring.choice.answered");
        assertThat(given.activePairs(given.id(mentor))).isZero();
    }

    @Test
    void whatBelongsToOthersIsNotFound() throws Exception {
        var mentor = Given.someone(Roles.MENTOR);
        var stranger = Given.someone(Roles.MENTOR);
        Long request = given.send(Given.someone(Roles.LEARNER), List.of(given.profile(mentor, 1)));
        Long choice = given.choices(request).get(0).getId();
        for (Given.Action action :
                List.<Given.Action>of(
                        () -> requests.accept(choice),
                        () -> requests.decline(choice, null),
                        () -> requests.withdraw(request),
                        () -> requests.send(request, List.of(1L)),
                        () -> proposals.of(request, null),
                        () -> book.view(request))) {
            assertThatThrownBy(() -> Given.signedInAs(stranger, Roles.LEARNER, action))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aSuperiorIsNeitherProposedNorAcceptedUnlessWanted() throws Exception {
        var boss = Given.someone(Roles.MENTOR);
        Long profile = given.profile(boss, 1);
        var mentee = Given.someone(Roles.LEARNER);
        Given.signedInAs(Given.DEWI, () -> nameSuperior(mentee, boss));
        Given.signedInAs(
                mentee,
                () -> {
                    Long request = requests.describe(given.problem(), false);
                    assertThat(proposals.of(request, profile))
                            .noneMatch(one -> one.mentor().id().equals(profile));
                    assertThatThrownBy(() -> requests.send(request, List.of(profile)))
                            .hasMessageContaining("mentoring.request.ownLine");
                    requests.describe(given.problem(), true);
                    assertThat(proposals.of(request, profile))
                            .anyMatch(one -> one.mentor().id().equals(profile))
                            .allMatch(one -> one.score().reasons().size() >= 2);
                    requests.send(request, List.of(profile));
                });
    }

    @Test
    void anotherMentorIsFreeOnce() throws Exception {
        var mentor = Given.someone(Roles.MENTOR);
        Long profile = given.profile(mentor, 3);
        var mentee = Given.someone(Roles.LEARNER);
        pair(mentee, mentor, profile);
        Long pairId = given.pairs(mentor).get(0).getId();
        Long next = Given.signedInAs(mentee, () -> exchanges.exchange(pairId));
        assertThat(given.activePairs(profile)).isZero();
        assertThat(given.status(next)).isEqualTo(MentoringRequest.Status.DRAFT);
        Given.signedInAs(mentee, () -> requests.send(next, List.of(profile)));
        accept(mentor, given.choices(next).get(0).getId());
        Long second = given.pairs(mentor).get(1).getId();
        assertThatThrownBy(() -> Given.signedInAs(mentee, () -> exchanges.exchange(second)))
                .hasMessageContaining("mentoring.exchange.onceOnly");
    }

    @Test
    void theOfficeEndsAPairAndThePlaceIsFree() throws Exception {
        var mentor = Given.someone(Roles.MENTOR);
        Long profile = given.profile(mentor, 1);
        pair(Given.someone(Roles.LEARNER), mentor, profile);
        Long pairId = given.pairs(mentor).get(0).getId();
        Given.signedInAs(
                Given.DEWI,
                () -> {
                    assertThat(office.pairs(null, 0, 50)).anyMatch(q -> q.id().equals(pairId));
                    assertThat(office.mentors(0, 500)).anyMatch(m -> m.id().equals(profile));
                    office.end(pairId, "Mentor pindah tugas");
                });
        assertThat(given.activePairs(profile)).isZero();
        assertThatThrownBy(() -> Given.signedInAs(Given.DEWI, () -> office.end(pairId, "Lagi")))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void anIntakeIsMatchedAndBegunInCircles() throws Exception {
        var mentor = Given.someone(Roles.MENTOR);
        Long profile = given.profile(mentor, 2);
        var people = new ArrayList<Long>();
        for (int i = 0; i < 5; i++) {
            people.add(Given.person(Given.someone(Roles.LEARNER)).getId());
        }
        Given.signedInAs(
                Given.DEWI,
                () -> {
                    Long programme = programmes.rows().get(0).id();
                    var day = LocalDate.of(2031, 2, 3);
                    Long intake = intakes.open(programme, "Angkatan uji", day, day.plusDays(7), 3);
                    intakes.addMentor(intake, profile, 2);
                    for (Long person : people) {
                        intakes.addMentee(intake, person, given.problem());
                    }
                    assertThat(intakes.match(intake)).isEqualTo(5);
                    assertThat(intakes.mentees(intake))
                            .allMatch(row -> row.score().reasons().size() >= 2);
                    assertThat(intakes.begin(intake)).isEqualTo(2);
                });
        assertThat(given.activePairs(profile)).isEqualTo(2);
        assertThat(given.pairs(mentor)).hasSize(2);
    }

    @Test
    void theSearchFindsByWordsOfCasesAndShowsWhoIsFull() throws Exception {
        var mentor = Given.someone(Roles.MENTOR);
        Long profile = given.profile(mentor, 1);
        var mentee = Given.someone(Roles.LEARNER);
        pair(mentee, mentor, profile);
        var filter = new MentorFilter("memisahkan loket antrean", Expertise.COMPLAINTS);
        Given.signedInAs(
                mentee,
                () -> {
                    assertThat(mentors.count(filter)).isPositive();
                    var first = mentors.rows(filter, 5).get(0);
                    assertThat(first.id()).isEqualTo(profile);
                    assertThat(first.mine()).isTrue();
                    assertThat(first.places()).isZero();
                    assertThat(first.freeOn()).isNotNull();
                });
        assertThat(Given.signedInAs(mentee, () -> mentors.count(new MentorFilter("zzzz", null))))
                .isZero();
    }

    private void pair(NamedPerson mentee, NamedPerson mentor, Long profile) throws Exception {
        Long request = given.send(mentee, List.of(profile));
        assertThat(accept(mentor, given.choices(request).get(0).getId())).isEqualTo("paired");
    }

    /** "paired", or the key of the refusal. */
    private String accept(NamedPerson mentor, Long choice) throws Exception {
        try {
            Given.signedInAs(mentor, Roles.LEARNER, () -> requests.accept(choice));
            return "paired";
        } catch (RuleViolation refused) {
            return refused.getKey();
        }
    }

    private void nameSuperior(NamedPerson person, NamedPerson superior) {
        files.setContact(Given.person(person).getId(), PersonContact.of(null, superior.nip()));
    }
}
