package id.bina.home;

import id.bina.hours.HoursYear;
import id.bina.hours.MyHours;
import id.bina.learning.MyCourse;
import id.bina.learning.MyLearning;
import id.bina.learning.Outline;
import id.bina.learning.OutlineLesson;
import id.bina.learning.OutlineModule;
import id.bina.learning.ShortLesson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The learner's start: go on exactly where I was, my hours, what is due, my courses. */
@Named
@RequestScoped
public class HomePage {
    private static final int FITTING = 3;
    private static final int SHOWN = 4;

    @Inject Clock clock;
    @Inject MyLearning learning;
    @Inject MyHours hours;

    private int minutes = 10;
    private LocalDate today;
    private List<MyCourse> courses = List.of();
    private MyCourse current;
    private Outline outline;
    private OutlineLesson next;
    private HoursYear year;
    private List<ShortLesson> fitting = List.of();

    public void open() {
        today = LocalDate.now(clock);
        courses = learning.courses();
        year = hours.year();
        current = courses.stream().filter(MyCourse::active).findFirst().orElse(null);
        if (current != null) {
            outline = learning.outline(current);
            next = outline.resume(current.lastLesson()).orElse(null);
            fitting = learning.fitting(minutes, FITTING);
        }
    }

    /** Key of the greeting that fits the hour. */
    public String getGreeting() {
        int hour = LocalTime.now(clock).getHour();
        String part =
                hour < 4 || hour >= 18
                        ? "night"
                        : hour < 11 ? "morning" : hour < 15 ? "day" : "evening";
        return "home.greeting." + part;
    }

    /** Running courses with a due date, the nearest first. */
    public List<MyCourse> getDue() {
        return courses.stream()
                .filter(c -> c.active() && c.dueOn() != null)
                .sorted(Comparator.comparing(MyCourse::dueOn))
                .limit(SHOWN)
                .toList();
    }

    /** Days until this day; negative when it has passed. */
    public long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }

    public LocalDate getEndOfYear() {
        return today.withDayOfYear(today.lengthOfYear());
    }

    /** JP that the running courses will give. */
    public BigDecimal getComing() {
        return courses.stream()
                .filter(MyCourse::active)
                .map(MyCourse::jp)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Running courses first, then completed ones, a few of them. */
    public List<MyCourse> getShown() {
        return courses.stream()
                .filter(c -> !c.withdrawn())
                .sorted(Comparator.comparing(MyCourse::completed))
                .limit(SHOWN)
                .toList();
    }

    /** Number of the module in which the next lesson lies. */
    public int getModuleNumber() {
        return outline.moduleOf(next.id()).map(OutlineModule::number).orElse(1);
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = Math.max(1, Math.min(60, minutes));
    }

    public LocalDate getToday() {
        return today;
    }

    public List<MyCourse> getCourses() {
        return courses;
    }

    public MyCourse getCurrent() {
        return current;
    }

    public Outline getOutline() {
        return outline;
    }

    public OutlineLesson getNext() {
        return next;
    }

    public HoursYear getYear() {
        return year;
    }

    public List<ShortLesson> getFitting() {
        return fitting;
    }
}
