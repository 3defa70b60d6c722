package id.bina.home;

import id.bina.learning.MyCourse;
import id.bina.programme.DutyGap;
import id.bina.programme.MyDuty;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Something that has to be done by a day: a duty, or a course with a due date of its own.
 *
 * @param duty title of the duty, or null for a course one chose oneself
 * @param jp hours of the course, or null for a duty
 */
public record Deadline(
        String title, String address, String duty, LocalDate dueOn, int progress, BigDecimal jp) {
    static Deadline of(MyDuty duty) {
        boolean running = duty.gap() == DutyGap.RUNNING;
        return new Deadline(
                duty.course(),
                running ? course(duty.courseId()) : "/programme/my-duties",
                duty.title(),
                duty.dueOn(),
                duty.progress(),
                null);
    }

    static Deadline of(MyCourse course) {
        return new Deadline(
                course.title(),
                course(course.courseId()),
                null,
                course.dueOn(),
                course.progress(),
                course.jp());
    }

    private static String course(Long id) {
        return "/learning/course?id=" + id;
    }
}
