package id.bina.home;

import id.bina.hours.HoursYear;
import id.bina.hours.MyHours;
import id.bina.learning.MyCourse;
import id.bina.learning.MyLearning;
import id.bina.learning.Outline;
import id.bina.learning.OutlineLesson;
import id.bina.learning.OutlineModule;
import id.bina.learning.ShortLesson;
import id.bina.programme.Light;
import id.bina.programme.MyDuties;
import id.bina.programme.MyDuty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The learner's start: go on exactly where I was, my hours, what is due, my courses. */
@Named
@RequestScoped
public class HomePage {
    private static final int FITTING = 3;
    private static final int SHOWN = 4;
    private static final Set<Light> PRESSING = EnumSet.of(Light.RED, Light.AMBER);

    @Inject Clock clock;
    @Inject MyLearning learning;
    @Inject MyHours hours;
    @Inject MyDuties duties;

    private int minutes = 10;
    private LocalDate today;
    private List<MyCourse> courses = List.of();
    private MyCourse current;
    private Outline outline;
    private OutlineLesson next;
    private HoursYear year;
    private List<Deadline> due = List.of();
    private List<ShortLesson> fitting = List.of();

    public void open() {
        today = LocalDate.now(clock);
        courses = learning.courses();
        year = hours.year();
        due = deadlines();
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

    /** Open duties and running courses with a due date, the nearest first; no course twice. */
    public List<Deadline> getDue() {
        return due;
    }

    private List<Deadline> deadlines() {
        var open = duties.mine().stream().filter(duty -> PRESSING.contains(duty.light())).toList();
        var bound = open.stream().map(MyDuty::courseId).collect(Collectors.toSet());
        var chosen =
                courses.stream()
                        .filter(c -> c.active() && c.dueOn() != null)
                        .filter(c -> !bound.contains(c.courseId()))
                        .map(Deadline::of);
        return Stream.concat(open.stream().map(Deadline::of), chosen)
                .sorted(Comparator.comparing(Deadline::dueOn))
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
