package id.bina.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.bina.Given;
import id.bina.catalogue.GivenCourses;
import id.bina.given.AtOnce;
import id.bina.given.NamedPerson;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Following a course: at once from two taps, stale, foreign, withdrawn, taken up again. */
@ExtendWith(ArquillianExtension.class)
class LearningIT {
    @PersistenceContext EntityManager db;
    @Inject Enrolments enrolments;
    @Inject Memos memos;
    @Inject MyLearning learning;
    @Inject Lessons lessons;
    @Inject GivenCourses courses;
    @Inject Renewals renewals;

    private NamedPerson learner;
    private Long course;
    private List<Long> readings;

    @BeforeEach
    void someoneNewFollowsASmallCourse() throws Exception {
        learner = Given.someone(Roles.LEARNER);
        course = Given.course("Membaca bersama");
        readings = courses.lessons(course);
        as(() -> enrolments.enrol(course));
    }

    private <T> T as(Callable<T> action) throws Exception {
        return Given.signedInAs(learner, action);
    }

    private void finish(Long lesson) throws Exception {
        Given.signedInAs(learner, () -> enrolments.finish(lesson));
    }

    private MyCourse mine() throws Exception {
        return as(() -> learning.courses()).get(0);
    }

    @Test
    void twoTapsOnEnrolMakeOneEnrolment() throws Exception {
        learner = Given.someone(Roles.LEARNER);
        Callable<Long> enrol = () -> as(() -> enrolments.enrol(course));
        assertThat(AtOnce.run(List.of(enrol, enrol, enrol, enrol)).stream().distinct()).hasSize(1);
        assertThat(as(() -> learning.courses())).hasSize(1);
    }

    @Test
    void theTwoLastLessonsAtOnceCompleteTheCourseOnce() throws Exception {
        AtOnce.run(
                readings.stream()
                        .map(
                                lesson ->
                                        (Callable<Void>)
                                                () -> {
                                                    finish(lesson);
                                                    return null;
                                                })
                        .toList());
        assertThat(mine().completed()).isTrue();
        assertThat(completions()).isEqualTo(1);
        finish(readings.get(0));
        assertThat(completions()).isEqualTo(1);
    }

    @Test
    void aFinishedCourseTakenAgainBeginsWithNothingDoneAndCompletesOnItsOwn() throws Exception {
        for (Long lesson : readings) {
            finish(lesson);
        }
        Long first = mine().enrolmentId();
        Long person = Given.person(learner).getId();
        Callable<Long> renew = () -> renewals.renew(course, person, null);
        Long second = AtOnce.run(List.of(renew, renew)).get(0);
        assertThat(second).isEqualTo(renew.call()).isNotEqualTo(first);
        assertThat(mine().enrolmentId()).isEqualTo(second);
        assertThat(mine().progress()).isZero();
        for (Long lesson : readings) {
            finish(lesson);
        }
        assertThat(mine().completed()).isTrue();
        assertThat(completions()).isEqualTo(1);
        assertThat(Given.inTransaction(() -> db.find(Enrolment.class, first).getProgress()))
                .isEqualTo(100);
        assertThat(Given.inTransaction(() -> db.find(Enrolment.class, second).getRound()))
                .isEqualTo(2);
    }

    private long completions() throws Exception {
        Long enrolment = mine().enrolmentId();
        return Given.inTransaction(
                () ->
                        db.createQuery(
                                        "SELECT COUNT(a) FROM AuditEntry a WHERE a.action ="
                                                + " 'CourseCompleted' AND a.subject = :subject",
                                        Long.class)
                                .setParameter("subject", "Enrolment:" + enrolment)
                                .getSingleResult());
    }

    @Test
    void aStaleNoteNeverOverwritesALaterOne() throws Exception {
        Long lesson = readings.get(0);
        assertThat(as(() -> memos.write(lesson, "Catatan baru", 5)).taken()).isTrue();
        var stale = as(() -> memos.write(lesson, "Catatan lama", 4));
        assertThat(stale.taken()).isFalse();
        assertThat(stale.note()).isEqualTo("Catatan baru");
    }

    @Test
    void firstNotesOfTwoTabsAtOnceMakeOneMemo() throws Exception {
        Long lesson = readings.get(1);
        Callable<Memos.Kept> one = () -> as(() -> memos.write(lesson, "Satu", 1));
        Callable<Memos.Kept> two = () -> as(() -> memos.write(lesson, "Dua", 2));
        AtOnce.run(List.of(one, two, one, two));
        assertThat(as(() -> memos.write(lesson, "Nol", 0)).note()).isEqualTo("Dua");
    }

    @Test
    void aLessonOfACourseThatOneDoesNotFollowIsNotFound() throws Exception {
        var stranger = Given.someone(Roles.LEARNER);
        Long lesson = readings.get(0);
        assertNotFound(stranger, () -> lessons.view(lesson));
        assertNotFound(stranger, () -> enrolments.access(lesson));
        assertNotFound(stranger, () -> memos.write(lesson, "x", 1));
        assertNotFound(stranger, () -> lessons.view(-1L));
    }

    @Test
    void anotherPersonsEnrolmentCannotBeWithdrawn() throws Exception {
        Long enrolment = mine().enrolmentId();
        var stranger = Given.someone(Roles.LEARNER);
        assertThatThrownBy(() -> Given.signedInAs(stranger, () -> enrolments.withdraw(enrolment)))
                .isInstanceOf(NotFound.class);
        assertThat(mine().active()).isTrue();
    }

    @Test
    void whoComesBackFindsWhatWasDone() throws Exception {
        finish(readings.get(0));
        Long enrolment = mine().enrolmentId();
        Given.signedInAs(learner, () -> enrolments.withdraw(enrolment));
        assertNotFound(learner, () -> lessons.view(readings.get(0)));
        assertThat(as(() -> enrolments.enrol(course))).isEqualTo(enrolment);
        assertThat(mine().progress()).isEqualTo(50);
    }

    @Test
    void anOfficeThatEnrolsAgainOnlySetsTheNewDueDate() throws Exception {
        var due = LocalDate.of(2027, 3, 31);
        Long person = Given.person(learner).getId();
        int begun =
                Given.signedInAs(
                        Given.DEWI, () -> enrolments.enrolAll(course, List.of(person), due));
        assertThat(begun).isZero();
        assertThat(mine().dueOn()).isEqualTo(due);
    }

    private static void assertNotFound(NamedPerson who, Callable<?> action) {
        assertThatThrownBy(() -> Given.signedInAs(who, action)).isInstanceOf(NotFound.class);
    }
}
