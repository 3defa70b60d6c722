package id.bina.programme;

import static id.bina.Given.DEWI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.catalogue.GivenCourses;
import id.bina.certificate.Certificate;
import id.bina.certificate.Certificates;
import id.bina.given.AtOnce;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.learning.AwardEarned;
import id.bina.learning.Enrolments;
import id.bina.shared.RuleViolation;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Learning paths: joined, followed in parts, completed once, and repaired after a revocation. */
@ExtendWith(ArquillianExtension.class)
class PathIT {
    private static final PathPart ALL = PathPart.of(PathRule.ANY_ORDER, 0);

    @PersistenceContext EntityManager db;
    @Inject Paths paths;
    @Inject MyPaths mine;
    @Inject Enrolments enrolments;
    @Inject Certificates certificates;
    @Inject GivenCourses courses;

    private NamedPerson learner;
    private Long one;
    private Long two;
    private Long three;
    private Long four;

    @BeforeEach
    void somebodyAndFourCourses() {
        learner = Given.someone(Roles.LEARNER);
        one = Given.course("Uji jalur satu");
        two = Given.course("Uji jalur dua");
        three = Given.course("Uji jalur tiga");
        four = Given.course("Uji jalur empat");
    }

    /** A published path of one part. */
    private Long path(PathPart part, Long... steps) throws Exception {
        Long path = draft(part, steps);
        Given.signedInAs(DEWI, () -> paths.publish(path));
        return path;
    }

    private Long draft(PathPart part, Long... steps) throws Exception {
        var form = new PathForm();
        form.setTitle("Jalur uji " + learner.nip());
        form.setSummary("Untuk pengujian.");
        form.setJp(BigDecimal.TEN);
        Long path = Given.signedInAs(DEWI, () -> paths.begin(form));
        Given.signedInAs(DEWI, () -> paths.arrange(path, 0, part));
        for (Long step : steps) {
            add(path, 0, step);
        }
        return path;
    }

    private void add(Long path, int part, Long course) throws Exception {
        Given.signedInAs(DEWI, () -> paths.add(path, part, StepKind.COURSE, course));
    }

    private void join(Long path) throws Exception {
        Given.signedInAs(learner, () -> mine.join(path));
    }

    private PathView view(Long path) throws Exception {
        return Given.signedInAs(learner, () -> mine.view(path));
    }

    private List<StepState> states(Long path) throws Exception {
        return view(path).card().progress().states();
    }

    private void enrol(Long course) throws Exception {
        Given.signedInAs(learner, () -> enrolments.enrol(course));
    }

    private void finish(Long course) throws Exception {
        enrol(course);
        for (Long lesson : courses.lessons(course)) {
            Given.signedInAs(learner, () -> enrolments.finish(lesson));
        }
    }

    private List<Certificate> certificates(AwardEarned.Kind kind) throws Exception {
        Long personId = Given.person(learner).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT c FROM Certificate c WHERE c.holder.personId = :person ORDER BY c.id",
                                        Certificate.class)
                                .setParameter("person", personId)
                                .getResultStream()
                                .filter(
                                        c ->
                                                kind == null
                                                        ? c.getSource() == null
                                                        : c.getSource() != null)
                                .toList());
    }

    @Test
    void twentyLastStepsAtOnceCompleteThePathOnce() throws Exception {
        Long path = path(ALL, one, two, three, four);
        join(path);
        var last = new ArrayList<Long>();
        for (Long course : List.of(one, two, three, four)) {
            enrol(course);
            var lessons = courses.lessons(course);
            Given.signedInAs(learner, () -> enrolments.finish(lessons.get(0)));
            last.add(lessons.get(1));
        }
        var twenty = new ArrayList<Callable<Void>>();
        for (int i = 0; i < 20; i++) {
            Long lesson = last.get(i % 4);
            twenty.add(
                    () -> {
                        Given.signedInAs(learner, () -> enrolments.finish(lesson));
                        return null;
                    });
        }
        AtOnce.run(twenty);
        assertThat(view(path).card().status()).isEqualTo(PathEnrolment.State.COMPLETED);
        assertThat(certificates(AwardEarned.Kind.PATH)).hasSize(1);
        assertThat(certificates(null)).hasSize(4);
        assertThat(view(path).certificateId()).isNotNull();
        assertThat(completions()).isEqualTo(1);
    }

    private long completions() throws Exception {
        Long personId = Given.person(learner).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        """
                        SELECT COUNT(e) FROM AuditEntry e WHERE e.action = 'PathCompleted'
                          AND e.subject IN (SELECT c.source FROM Certificate c
                            WHERE c.holder.personId = :person)""",
                                        Long.class)
                                .setParameter("person", personId)
                                .getSingleResult());
    }

    @Test
    void whoIsOnAPathKeepsTheOwnEdition() throws Exception {
        Long path = path(ALL, one, two);
        join(path);
        finish(one);
        add(path, 0, three);
        Given.signedInAs(DEWI, () -> paths.publish(path));
        assertThat(view(path).newer()).isTrue();
        assertThat(view(path).edition()).isEqualTo(1);
        finish(two);
        assertThat(view(path).completedOn()).isNotNull();
        learner = Given.someone(Roles.LEARNER);
        join(path);
        assertThat(view(path).edition()).isEqualTo(2);
        assertThat(view(path).card().progress().needed()).isEqualTo(3);
    }

    @Test
    void whoIsOnAPathHearsOfEachThingOnce() throws Exception {
        Long path = path(ALL, one, two);
        join(path);
        Given.signedInAs(learner, () -> mine.leave(path));
        join(path);
        Given.signedInAs(DEWI, () -> paths.publish(path));
        finish(one);
        finish(two);
        assertThat(causes("LearningPath:" + path))
                .containsExactlyInAnyOrder(
                        "LearningPath:" + path + ":joined", "LearningPath:" + path + ":edition:2");
        assertThat(causes("PathEnrolment:")).hasSize(1);
    }

    private List<String> causes(String start) throws Exception {
        Long personId = Given.person(learner).getId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        """
                        SELECT n.cause FROM Notification n
                        WHERE n.person.id = :person AND n.cause LIKE :start""",
                                        String.class)
                                .setParameter("person", personId)
                                .setParameter("start", start + "%")
                                .getResultList());
    }

    @Test
    void theOrderSaysWhatComesNextAndWhatWasDoneBeforeCounts() throws Exception {
        Long path = path(PathPart.FIRST, one, two, three);
        finish(three);
        join(path);
        assertThat(states(path)).containsExactly(StepState.NEXT, StepState.CLOSED, StepState.DONE);
        finish(one);
        assertThat(states(path)).containsExactly(StepState.DONE, StepState.NEXT, StepState.DONE);
        finish(two);
        assertThat(view(path).certificateId()).isNotNull();
    }

    @Test
    void allOfOnePartThenSomeOfTheNext() throws Exception {
        Long path = draft(ALL, one);
        Given.signedInAs(DEWI, () -> paths.arrange(path, 1, PathPart.of(PathRule.SOME, 2)));
        for (Long step : List.of(two, three, four)) {
            add(path, 1, step);
        }
        Given.signedInAs(DEWI, () -> paths.publish(path));
        join(path);
        assertThat(states(path))
                .containsExactly(
                        StepState.NEXT, StepState.CLOSED, StepState.CLOSED, StepState.CLOSED);
        finish(two);
        assertThat(states(path).get(1)).isEqualTo(StepState.DONE);
        finish(one);
        assertThat(states(path))
                .containsExactly(StepState.DONE, StepState.DONE, StepState.NEXT, StepState.OPEN);
        finish(four);
        assertThat(states(path).get(2)).isEqualTo(StepState.SPARE);
        assertThat(view(path).card().progress().percent()).isEqualTo(100);
        assertThat(certificates(AwardEarned.Kind.PATH)).hasSize(1);
    }

    @Test
    void aPartWithoutStepsIsNotPublished() throws Exception {
        Long path = draft(ALL, one, two);
        Given.signedInAs(DEWI, () -> paths.arrange(path, 1, PathPart.FIRST));
        assertThatThrownBy(() -> Given.signedInAs(DEWI, () -> paths.publish(path)))
                .isInstanceOf(RuleViolation.class);
        add(path, 1, three);
        Given.signedInAs(DEWI, () -> paths.dissolve(path, 0));
        var parts = Given.signedInAs(DEWI, () -> paths.draft(path)).parts();
        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).getSteps()).hasSize(1);
    }

    @Test
    void hoursComeFromTheStepsAndNotOnceMoreFromThePath() throws Exception {
        Long path = path(ALL, one, two);
        join(path);
        finish(one);
        finish(two);
        assertThat(view(path).certificateId()).isNotNull();
        Long personId = Given.person(learner).getId();
        var sum =
                Given.inTransaction(
                        () ->
                                db.createQuery(
                                                "SELECT SUM(l.jp) FROM HoursLine l WHERE l.person.id = :person",
                                                BigDecimal.class)
                                        .setParameter("person", personId)
                                        .getSingleResult());
        assertThat(sum).isEqualByComparingTo("2");
    }

    @Test
    void aRevokedCertificateOpensItsStepAgain() throws Exception {
        Long path = path(ALL, one, two);
        join(path);
        finish(one);
        Long first = certificates(null).get(0).getId();
        Given.signedInAs(DEWI, () -> certificates.revoke(first, "Uji pencabutan"));
        var step = view(path).parts().get(0).steps().get(0);
        assertThat(step.state()).isEqualTo(StepState.NEXT);
        assertThat(step.revokedOn()).isNotNull();
        assertThat(step.again()).isEqualTo(one);
        Given.signedInAs(learner, () -> mine.again(path, one));
        Given.signedInAs(learner, () -> mine.again(path, one));
        finish(one);
        assertThat(states(path).get(0)).isEqualTo(StepState.DONE);
        assertThatThrownBy(() -> Given.signedInAs(learner, () -> mine.again(path, one)))
                .isInstanceOf(RuleViolation.class);
        finish(two);
        assertThat(view(path).completedOn()).isNotNull();
    }
}
