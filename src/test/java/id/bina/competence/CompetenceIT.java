package id.bina.competence;

import static id.bina.Given.DEWI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.FixedClock;
import id.bina.Given;
import id.bina.catalogue.Course;
import id.bina.catalogue.GivenCourses;
import id.bina.certificate.Certificates;
import id.bina.given.AtOnce;
import id.bina.given.CountingDataSource;
import id.bina.given.NamedPerson;
import id.bina.identity.GivenPeople;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.learning.Enrolments;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CompetenceIT {
    @Inject Plans plans;
    @Inject PlanReviews reviews;
    @Inject GapMaps maps;
    @Inject Superiors superiors;
    @Inject Framework framework;
    @Inject Clock clock;
    @Inject MyCompetences mine;
    @Inject Teams teams;
    @Inject Assessments assessments;
    @Inject WaitingPlans waiting;
    @PersistenceContext EntityManager db;

    @Test
    void twoTapsOfTheSuperiorAgreeOnce() throws Exception {
        var person = Given.someone(Roles.LEARNER);
        var superior = superior(person);
        Long plan = submitted(person);
        Callable<String> tap = () -> agree(superior, plan);
        assertThat(AtOnce.run(List.of(tap, tap)))
                .containsExactlyInAnyOrder("agreed", "competence.review.decided");
        var view = Given.signedInAs(person, () -> plans.mine(year()).orElseThrow());
        assertThat(view.status()).isEqualTo(DevelopmentPlan.Status.AGREED);
        assertThat(view.versions()).hasSize(2);
    }

    @Test
    void thePlanOfSomebodyWhoAnswersToAnotherIsNotFound() throws Exception {
        var person = Given.someone(Roles.LEARNER);
        superior(person);
        Long plan = submitted(person);
        var stranger = Given.someone(Roles.LEARNER);
        assertThatThrownBy(() -> Given.signedInAs(stranger, () -> reviews.view(plan)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Given.signedInAs(person, () -> reviews.view(plan)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aHeadSeesNoMapBeyondTheOwnUnit() throws Exception {
        var head = superior(Given.someone(Roles.LEARNER));
        var filter = new GapFilter(LocalDate.now(clock), "/");
        assertThatThrownBy(() -> Given.signedInAs(head, () -> maps.view(filter, null)))
                .isInstanceOf(NotFound.class);
        var own = new GapFilter(LocalDate.now(clock), null);
        assertThat(Given.signedInAs(head, () -> maps.view(own, null)).map().getColumns())
                .isNotEmpty();
    }

    @Test
    void aRevokedCertificateTakesTheLevelAndLeavesTheHistory() throws Exception {
        var person = Given.someone(Roles.LEARNER);
        Long course = Given.course("Loket yang ramah " + person.nip());
        Long competence = framework.competences().get(0).getId();
        Given.inTransaction(
                () ->
                        db.persist(
                                new CompetenceTarget(
                                        framework.competence(competence),
                                        3,
                                        db.find(Course.class, course),
                                        null)));
        var enrolments = Given.bean(Enrolments.class);
        Given.signedInAs(person, () -> enrolments.enrol(course));
        for (Long lesson : Given.bean(GivenCourses.class).lessons(course)) {
            Given.signedInAs(person, () -> enrolments.finish(lesson));
        }
        var learnt = LocalDate.now(clock);
        assertThat(level(person, competence, learnt)).isEqualTo(3);
        FixedClock.stopAt(OffsetDateTime.now(clock).plusDays(9));
        var certificates = Given.bean(Certificates.class);
        Long proof = Given.signedInAs(person, () -> certificates.mine()).get(0).id();
        Given.signedInAs(DEWI, () -> certificates.revoke(proof, "Nama tertukar"));
        assertThat(level(person, competence, learnt.plusDays(8))).isEqualTo(3);
        assertThat(level(person, competence, learnt.plusDays(9))).isZero();
        var history = Given.signedInAs(person, () -> mine.profile()).history();
        assertThat(history).extracting(HeldRow::takenBecause).containsExactly("Nama tertukar");
        assertThat(told(person, "HeldLevel:%")).isEqualTo(1);
    }

    private int level(NamedPerson person, Long competence, LocalDate day) throws Exception {
        return Given.inTransaction(
                () ->
                        framework.level(
                                Given.person(person).getId(),
                                framework.competence(competence),
                                day));
    }

    private long told(NamedPerson person, String cause) throws Exception {
        Long personId = Given.person(person).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        """
                        SELECT COUNT(n) FROM Notification n
                        WHERE n.person.id = :person AND n.cause LIKE :cause""",
                                        Long.class)
                                .setParameter("person", personId)
                                .setParameter("cause", cause)
                                .getSingleResult());
    }

    /** For everybody there is, whatever other tests have left. */
    @Test
    void theConditionOfAQuerySaysWhomEachPersonAnswersTo() throws Exception {
        superior(Given.someone(Roles.LEARNER));
        var person = Given.someone(Roles.LEARNER);
        answersTo(person, Given.someone(Roles.LEARNER));
        Given.inTransaction(
                () -> {
                    var people =
                            db.createQuery(
                                            "SELECT p FROM Person p WHERE p.active = TRUE",
                                            Person.class)
                                    .getResultList();
                    for (var boss : people.stream().limit(60).toList()) {
                        var expected =
                                people.stream()
                                        .filter(
                                                one ->
                                                        superiors
                                                                .of(one)
                                                                .filter(boss::equals)
                                                                .isPresent())
                                        .toList();
                        var staff = superiors.staff(boss);
                        var query =
                                db.createQuery(
                                        "SELECT p FROM Person p JOIN p.unit u WHERE "
                                                + staff.condition(),
                                        Person.class);
                        assertThat(staff.bind(query).getResultList())
                                .as(boss.getName())
                                .containsExactlyInAnyOrderElementsOf(expected);
                    }
                });
    }

    private static void answersTo(NamedPerson person, NamedPerson superior) throws Exception {
        Given.inTransaction(() -> Given.bean(GivenPeople.class).answer(person, superior));
    }

    @Test
    void aWaitingPlanGoesToTheNewSuperiorOnceWhateverNodeHandsItOn() throws Exception {
        var person = Given.someone(Roles.LEARNER);
        superior(person);
        Long plan = submitted(person);
        var next = Given.someone(Roles.LEARNER);
        answersTo(person, next);
        Callable<Void> node =
                () -> {
                    waiting.passOn(plan);
                    return null;
                };
        AtOnce.run(List.of(node, node));
        assertThat(told(next, "DevelopmentPlan:" + plan + ":%")).isEqualTo(1);
        assertThat(Given.signedInAs(next, () -> teams.waiting()))
                .extracting(WaitingPlan::id)
                .containsExactly(plan);
        assertThat(Given.signedInAs(next, () -> teams.staff(null, 10)))
                .extracting(StaffRow::planId)
                .containsExactly(plan);
        Given.signedInAs(next, Roles.LEARNER, () -> reviews.decide(plan, true, null));
        assertThat(Given.signedInAs(next, () -> teams.waiting())).isEmpty();
    }

    @Test
    void theSuperiorAndTheAdminJudgeALevelWithoutAPlanAndNobodyElse() throws Exception {
        var person = Given.someone(Roles.LEARNER);
        var superior = Given.someone(Roles.LEARNER);
        answersTo(person, superior);
        Long id = Given.person(person).getId();
        var form = new AssessmentForm();
        form.setCompetenceId(framework.competences().get(1).getId());
        form.setLevel(2);
        form.setReason("Memimpin rapat lintas unit");
        Given.signedInAs(superior, () -> assessments.assess(id, form));
        form.setLevel(1);
        Given.signedInAs(DEWI, () -> assessments.assess(id, form));
        assertThat(level(person, form.getCompetenceId(), LocalDate.now(clock))).isEqualTo(1);
        for (var other : List.of(person, Given.someone(Roles.LEARNER))) {
            assertThatThrownBy(() -> Given.signedInAs(other, () -> assessments.assess(id, form)))
                    .isInstanceOf(NotFound.class);
        }
    }

    /** The frame of a page sends three at most. */
    @Test
    void theMapAndTheOwnLevelsTakeFewStatementsHoweverManyPeople() throws Exception {
        var filter = new GapFilter(LocalDate.now(clock), null);
        Long competence = framework.competences().get(0).getId();
        int map =
                Given.signedInAs(
                        DEWI,
                        () -> {
                            CountingDataSource.reset();
                            maps.view(filter, competence);
                            return CountingDataSource.sent();
                        });
        assertThat(map).isLessThanOrEqualTo(7);
        int own =
                Given.signedInAs(
                        Given.someone(Roles.LEARNER),
                        () -> {
                            CountingDataSource.reset();
                            mine.offers(mine.profile().states());
                            teams.isSuperior();
                            return CountingDataSource.sent();
                        });
        assertThat(own).isLessThanOrEqualTo(9);
    }

    @AfterEach
    void letTimeRun() {
        FixedClock.run();
    }

    private String agree(NamedPerson superior, Long plan) throws Exception {
        try {
            Given.signedInAs(
                    superior, Roles.LEARNER, () -> reviews.decide(plan, true, "Sesuai kebutuhan."));
            return "agreed";
        } catch (RuleViolation refused) {
            return refused.getKey();
        }
    }

    private Long submitted(NamedPerson person) throws Exception {
        var form = new GoalForm();
        form.setCompetenceId(framework.competences().get(0).getId());
        form.setLevel(2);
        form.setActivity("Etika dan Integritas ASN");
        form.setForm("pelatihan daring");
        form.setJp(new BigDecimal("8"));
        Given.signedInAs(person, () -> plans.add(year(), form));
        Given.signedInAs(person, () -> plans.submit(year()));
        return Given.signedInAs(person, () -> plans.mine(year()).orElseThrow().id());
    }

    private int year() {
        return LocalDate.now(clock).getYear();
    }

    /** The head to whom somebody new answers; made when nobody is there yet. */
    private NamedPerson superior(NamedPerson person) throws Exception {
        Given.person(Given.SRI);
        return Given.inTransaction(
                () -> {
                    var found = superiors.of(Given.person(person)).orElseThrow();
                    return new NamedPerson(found.getNip().value(), found.getName(), Roles.HEAD);
                });
    }
}
