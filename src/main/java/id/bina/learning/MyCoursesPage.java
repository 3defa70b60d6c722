package id.bina.learning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The own courses: running, done, withdrawn. */
@Named
@RequestScoped
public class MyCoursesPage {
    @Inject MyLearning learning;
    @Inject Clock clock;

    private List<MyCourse> all;

    @PostConstruct
    void read() {
        all = learning.courses();
    }

    public List<MyCourse> getRunning() {
        return all.stream().filter(MyCourse::active).toList();
    }

    public List<MyCourse> getDone() {
        return all.stream().filter(MyCourse::completed).toList();
    }

    public List<MyCourse> getWithdrawn() {
        return all.stream().filter(MyCourse::withdrawn).toList();
    }

    public Topic topic(MyCourse course) {
        return Topic.of(course.icon());
    }

    /** Days until the due date, negative when it has passed; null when there is none. */
    public Long daysLeft(MyCourse course) {
        return course.dueOn() == null
                ? null
                : ChronoUnit.DAYS.between(LocalDate.now(clock), course.dueOn());
    }
}
