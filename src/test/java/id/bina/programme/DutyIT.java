package id.bina.programme;

import static id.bina.Given.BAMBANG;
import static id.bina.Given.DEWI;
import static id.bina.Given.SITI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.catalogue.GivenCourses;
import id.bina.certificate.Certificates;
import id.bina.certificate.MyCertificateRow;
import id.bina.certificate.Verdict;
import id.bina.given.AtOnce;
import id.bina.given.CountingDataSource;
import id.bina.given.NamedPerson;
import id.bina.identity.GivenPeople;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import id.bina.learning.Renewals;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A duty over its rounds: bound, reminded, passed, renewed, excused, and told as of a day. */
@ExtendWith(ArquillianExtension.class)
class DutyIT {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Duties duties;
    @Inject MyDuties mine;
    @Inject Exemptions exemptions;
    @Inject Compliance compliance;
    @Inject DutyBinding binding;
    @Inject DutyReminders reminders;
    @Inject Enrolments enrolments;
    @Inject Certificates certificates;
    @Inject GivenCourses courses;

    private NamedPerson guard;
    private Long course;
    private Long shorter;
    private Long duty;

    @BeforeEach
    void guardsHaveToPassACourseEveryYear() throws Exception {
        guard = guard();
        course = Given.course("Menjaga loket");
        shorter = Given.course("Menjaga loket, penyegaran");
        duty = Given.signedInAs(DEWI, () -> duties.draft(form()));
        Given.signedInAs(DEWI, () -> duties.activate(duty));
        settle();
    }

    private DutyForm form() {
        var form = new DutyForm();
        form.setTitle("Menjaga loket " + guard.nip());
        form.setLegalBasis("Keputusan uji");
        form.setCourseId(course);
        form.setShortCourseId(shorter);
        form.setWords("penjaga " + guard.nip());
        form.setDueDays(30);
        return form;
    }

    private static NamedPerson guard() throws Exception {
        var who = Given.someone(Roles.LEARNER);
        Given.inTransaction(() -> Given.bean(GivenPeople.class).place(who, "Penjaga " + who.nip()));
        return who;
    }

    @AfterEach
    void tidy() throws Exception {
        Given.signedInAs(DEWI, () -> duties.retire(duty));
        settle();
        FixedClock.run();
    }

    private void settle() {
        boolean more = true;
        while (more) {
            more = binding.settle(duty, LocalDate.now(clock));
        }
    }

    private void later(int days) {
        FixedClock.stopAt(OffsetDateTime.now(clock).plusDays(days));
    }

    private MyDuty own() throws Exception {
        return Given.signedInAs(guard, () -> mine.mine()).get(0);
    }

    private void pass(Long which) throws Exception {
        for (Long lesson : courses.lessons(which)) {
            Given.signedInAs(guard, () -> enrolments.finish(lesson));
        }
    }

    private void begin() throws Exception {
        Long cycle = own().cycleId();
        Given.signedInAs(guard, () -> mine.begin(cycle));
    }

    @Test
    void bothRoundsKeepTheirCertificateAndTheDateMovesFromTheFormerEnd() throws Exception {
        var start = LocalDate.now(clock);
        assertThat(own().light()).isEqualTo(Light.AMBER);
        assertThat(own().gap()).isEqualTo(DutyGap.NOT_BEGUN);
        begin();
        assertThat(own().missing()).hasSize(courses.lessons(course).size());
        pass(course);
        assertThat(own().light()).isEqualTo(Light.GREEN);
        assertThat(own().dueOn()).isEqualTo(start.plusMonths(12));
        Long early = own().cycleId();
        assertThatThrownBy(() -> Given.signedInAs(guard, () -> mine.begin(early)))
                .isInstanceOf(RuleViolation.class);
        withoutShortCourse();
        later(330);
        assertThat(own().gap()).isEqualTo(DutyGap.AGAIN);
        begin();
        pass(course);
        assertThat(own().dueOn()).isEqualTo(start.plusMonths(24));
        var proofs = Given.signedInAs(guard, () -> certificates.mine());
        assertThat(proofs.stream().map(MyCertificateRow::number).distinct()).hasSize(2);
        for (var proof : proofs) {
            assertThat(certificates.verify(proof.code()).orElseThrow().verdict())
                    .isIn(Verdict.VALID, Verdict.PREPARING);
        }
        assertThat(Given.signedInAs(guard, () -> mine.passes())).hasSize(2);
    }

    private void withoutShortCourse() throws Exception {
        var form = form();
        form.setShortCourseId(null);
        Given.signedInAs(DEWI, () -> duties.change(duty, form));
    }

    @Test
    void twoCoursesFinishedAtOnceFulfilOneCycle() throws Exception {
        begin();
        pass(course);
        later(320);
        begin();
        Long person = Given.person(guard).getId();
        Given.bean(Renewals.class).renew(course, person, null);
        var last =
                List.of(courses.lessons(course), courses.lessons(shorter)).stream()
                        .map(lessons -> lessons.get(lessons.size() - 1))
                        .toList();
        for (Long one : List.of(course, shorter)) {
            for (Long lesson : courses.lessons(one)) {
                if (!last.contains(lesson)) {
                    Given.signedInAs(guard, () -> enrolments.finish(lesson));
                }
            }
        }
        AtOnce.run(
                last.stream()
                        .map(
                                lesson ->
                                        (Callable<Void>)
                                                () -> {
                                                    Given.signedInAs(
                                                            guard, () -> enrolments.finish(lesson));
                                                    return null;
                                                })
                        .toList());
        assertThat(cycles()).hasSize(3);
        assertThat(cycles().get(2).getFulfilledOn()).isNull();
        assertThat(cycles().get(1).getEnrolmentId()).isNotNull();
    }

    private List<DutyCycle> cycles() throws Exception {
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT c FROM DutyCycle c WHERE c.duty.id = :duty ORDER BY c.round",
                                        DutyCycle.class)
                                .setParameter("duty", duty)
                                .getResultList());
    }

    @Test
    void eachStageIsToldOnceWhateverNodeTells() throws Exception {
        tellTwice();
        assertThat(told()).containsExactly("MONTH_AHEAD");
        later(24);
        tellTwice();
        later(6);
        tellTwice();
        later(7);
        tellTwice();
        assertThat(told()).containsExactly("MONTH_AHEAD", "WEEK_AHEAD", "DUE", "OVERDUE");
    }

    private void tellTwice() throws Exception {
        Callable<Boolean> node = () -> reminders.tell(duty);
        AtOnce.run(List.of(node, node));
        reminders.tell(duty);
    }

    private List<String> told() throws Exception {
        Long personId = Given.person(guard).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        """
                        SELECT n.cause FROM Notification n WHERE n.person.id = :person
                          AND n.cause LIKE 'DutyCycle:%' ORDER BY n.id""",
                                        String.class)
                                .setParameter("person", personId)
                                .getResultStream()
                                .map(cause -> cause.substring(cause.lastIndexOf(':') + 1))
                                .filter(stage -> !stage.equals("bound"))
                                .toList());
    }

    @Test
    void whoeverAskedDoesNotDecideAndTheExcusedAreNotReminded() throws Exception {
        Long cycle = own().cycleId();
        var until = LocalDate.now(clock).plusDays(60);
        Long asked =
                Given.signedInAs(
                        guard, () -> exemptions.ask(cycle, "Cuti besar dengan surat", until));
        assertThatThrownBy(() -> Given.signedInAs(guard, () -> decide(asked)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                Given.signedInAs(
                                        SITI,
                                        () -> exemptions.ask(cycle, "Cuti besar orang", until)))
                .isInstanceOf(NotFound.class);
        Given.signedInAs(DEWI, () -> decide(asked));
        assertThatThrownBy(() -> Given.signedInAs(DEWI, () -> decide(asked)))
                .hasMessageContaining("programme.exemption.decided");
        assertThat(own().light()).isEqualTo(Light.EXEMPT);
        tellTwice();
        assertThat(told()).isEmpty();
        assertThat(lights(LocalDate.now(clock))).containsExactly(Light.EXEMPT);
        assertThat(lights(until.plusDays(1))).containsExactly(Light.RED);
    }

    private void decide(Long asked) {
        exemptions.decide(asked, true, "Surat cuti sudah diperiksa");
    }

    private List<Light> lights(LocalDate day) throws Exception {
        var filter = new ComplianceFilter(day, duty, null, null, null);
        return Given.signedInAs(BAMBANG, () -> compliance.rows(filter, 0, 50, null, true)).stream()
                .map(row -> row.light(day))
                .toList();
    }

    @Test
    void theListAsOfADayKeepsItsAnswerAndTakesFewStatements() throws Exception {
        var start = LocalDate.now(clock);
        later(40);
        assertThat(lights(start)).containsExactly(Light.AMBER);
        assertThat(lights(LocalDate.now(clock))).containsExactly(Light.RED);
        begin();
        pass(course);
        assertThat(lights(start)).containsExactly(Light.AMBER);
        assertThat(lights(start.plusDays(39))).containsExactly(Light.RED);
        assertThat(lights(start.plusDays(40))).containsExactly(Light.GREEN);
        var all = new ComplianceFilter(start, null, null, null, null);
        int sent =
                Given.signedInAs(
                        DEWI,
                        () -> {
                            CountingDataSource.reset();
                            compliance.duties();
                            compliance.units(all);
                            compliance.count(all);
                            compliance.rows(all, 0, 25, "name", true);
                            return CountingDataSource.sent();
                        });
        assertThat(sent).isLessThanOrEqualTo(8);
        assertThatThrownBy(() -> Given.signedInAs(SITI, () -> compliance.count(all)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void whoIsNoLongerAGuardIsReleasedAndBoundAgainLater() throws Exception {
        place("Arsiparis");
        assertThat(Given.signedInAs(guard, () -> mine.mine())).isEmpty();
        place("Penjaga " + guard.nip());
        assertThat(own().light()).isEqualTo(Light.AMBER);
        assertThat(cycles()).hasSize(2);
    }

    private void place(String position) throws Exception {
        Given.inTransaction(() -> Given.bean(GivenPeople.class).place(guard, position));
        settle();
    }

    @Test
    void aRevokedCertificateOpensTheDutyAgainAndTheHistoryStays() throws Exception {
        var start = LocalDate.now(clock);
        begin();
        pass(course);
        later(10);
        var proof = Given.signedInAs(guard, () -> certificates.mine()).get(0);
        Given.signedInAs(DEWI, () -> certificates.revoke(proof.id(), "Nama tertukar"));
        assertThat(own().light()).isEqualTo(Light.AMBER);
        assertThat(own().dueOn()).isEqualTo(start.plusDays(30));
        assertThat(told()).containsExactly("reopened");
        assertThat(lights(start.plusDays(9))).containsExactly(Light.GREEN);
        assertThat(lights(start.plusDays(10))).containsExactly(Light.AMBER);
        var first = cycles().get(0);
        assertThat(first.getFulfilledOn()).isEqualTo(start);
        assertThat(first.getEnrolmentId()).isNotNull();
        begin();
        pass(course);
        assertThat(own().light()).isEqualTo(Light.GREEN);
        assertThat(own().dueOn()).isEqualTo(start.plusDays(10).plusMonths(12));
        assertThat(cycles()).hasSize(4);
        var proofs = Given.signedInAs(guard, () -> certificates.mine());
        assertThat(proofs).hasSize(2);
        assertThat(proofs)
                .extracting(one -> certificates.verify(one.code()).orElseThrow().verdict())
                .contains(Verdict.REVOKED);
        assertThat(Given.signedInAs(guard, () -> mine.passes())).hasSize(2);
    }

    @Test
    void whoeverIsBoundAgainIsNotServedByARevokedPass() throws Exception {
        begin();
        pass(course);
        place("Arsiparis");
        var proof = Given.signedInAs(guard, () -> certificates.mine()).get(0);
        Given.signedInAs(DEWI, () -> certificates.revoke(proof.id(), "Nama tertukar"));
        assertThat(Given.signedInAs(guard, () -> mine.mine())).isEmpty();
        place("Penjaga " + guard.nip());
        assertThat(own().light()).isEqualTo(Light.AMBER);
    }

    @Test
    void aSuperiorWithoutARoleDecidesOnceAboutTheOwnStaffOnly() throws Exception {
        var superior = Given.someone(Roles.LEARNER);
        var stranger = Given.someone(Roles.LEARNER);
        Given.inTransaction(() -> Given.bean(GivenPeople.class).answer(guard, superior));
        Long cycle = own().cycleId();
        var until = LocalDate.now(clock).plusDays(60);
        Long asked =
                Given.signedInAs(
                        guard, () -> exemptions.ask(cycle, "Cuti besar dengan surat", until));
        assertThat(Given.signedInAs(stranger, () -> exemptions.rows())).isEmpty();
        assertThatThrownBy(() -> Given.signedInAs(stranger, () -> decide(asked)))
                .isInstanceOf(NotFound.class);
        var row = Given.signedInAs(superior, () -> exemptions.rows()).get(0);
        assertThat(row.decidableBy(Given.person(superior).getId())).isTrue();
        Callable<String> tap =
                () -> {
                    try {
                        Given.signedInAs(superior, Roles.LEARNER, () -> decide(asked));
                        return "granted";
                    } catch (RuleViolation refused) {
                        return refused.getKey();
                    }
                };
        assertThat(AtOnce.run(List.of(tap, tap)))
                .containsExactlyInAnyOrder("granted", "programme.exemption.decided");
        assertThat(own().light()).isEqualTo(Light.EXEMPT);
    }

    @Test
    void thePreviewCountsAndBindsNobody() throws Exception {
        var preview = Given.signedInAs(DEWI, () -> duties.preview(form()));
        assertThat(preview.people()).isEqualTo(1);
        assertThat(preview.passed()).isZero();
        assertThat(cycles()).hasSize(1);
    }
}
