package id.bina.programme;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Course;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.learning.Enrolment;
import id.bina.learning.Renewals;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The own duties of the person who asks: what, until when, why not yet; begins the course. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class MyDuties {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Renewals renewals;

    /** Red first, then amber, then green; the earliest due day first. */
    public List<MyDuty> mine() {
        var cycles = cycles();
        if (cycles.isEmpty()) {
            return List.of();
        }
        var enrolments = enrolments(cycles);
        var missing = missing(enrolments.values().stream().toList());
        var exemptions = exemptions();
        return cycles.stream()
                .map(
                        cycle -> {
                            var course = course(cycle);
                            var current = enrolments.get(course.getId());
                            Long key = current == null ? null : current.getId();
                            return row(
                                    cycle,
                                    current,
                                    missing.getOrDefault(key, List.of()),
                                    exemptions.get(cycle.getDuty().getId()));
                        })
                .sorted(Comparator.comparing(MyDuty::light).thenComparing(MyDuty::dueOn))
                .toList();
    }

    private MyDuty row(
            DutyCycle cycle, Enrolment current, List<String> missing, MyExemption exemption) {
        var today = today();
        var duty = cycle.getDuty();
        var course = course(cycle);
        boolean excused = exemption != null && exemption.status() == Exemption.Status.GRANTED;
        return new MyDuty(
                cycle.getId(),
                duty.getId(),
                duty.getTitle(),
                duty.getLegalBasis(),
                course.getId(),
                course.getPublished().getTitle(),
                cycle.isRenewal(),
                cycle.getWindowFrom(),
                cycle.getDueOn(),
                cycle.getFulfilledOn(),
                excused ? Light.EXEMPT : cycle.light(today),
                MyDuty.gap(cycle, current, today),
                current == null ? 0 : current.getProgress(),
                missing,
                exemption);
    }

    /** What fulfilled duties so far, newest first. */
    public List<DutyPass> passes() {
        return db.createQuery(
                        """
                        SELECT NEW id.bina.programme.DutyPass(
                          c.id, d.title, c.round, c.fulfilledOn, x.number)
                        FROM DutyCycle c JOIN c.duty d, Certificate x
                        WHERE c.person.id = :me AND x.enrolmentId = c.enrolmentId
                        ORDER BY c.fulfilledOn DESC, c.id DESC""",
                        DutyPass.class)
                .setParameter("me", user.id())
                .getResultList();
    }

    /**
     * Begins the course of an own cycle, or takes it up again; only when a pass would count.
     *
     * @return id of the course
     */
    public Long begin(Long cycleId) {
        var cycle = db.find(DutyCycle.class, cycleId);
        if (cycle == null || !cycle.getPerson().getId().equals(user.id())) {
            throw new NotFound();
        }
        require(cycle.counts(today()), "programme.mine.notOpen");
        Long course = course(cycle).getId();
        renewals.renew(course, user.id(), cycle.getDueOn());
        return course;
    }

    /** The short course while it renews, otherwise the whole one. */
    private Course course(DutyCycle cycle) {
        var shorter = cycle.getDuty().getShortCourse();
        boolean inTime = cycle.isRenewal() && !today().isAfter(cycle.getDueOn());
        return inTime && shorter != null ? shorter : cycle.getDuty().getCourse();
    }

    private List<DutyCycle> cycles() {
        return db.createQuery(
                        """
                        SELECT c FROM DutyCycle c JOIN FETCH c.duty d JOIN FETCH d.course k
                        JOIN FETCH k.published LEFT JOIN FETCH d.shortCourse
                        WHERE c.person.id = :me AND c.untilOn IS NULL ORDER BY c.id""",
                        DutyCycle.class)
                .setParameter("me", user.id())
                .getResultList();
    }

    private Map<Long, Enrolment> enrolments(List<DutyCycle> cycles) {
        var current = new HashMap<Long, Enrolment>();
        db.createQuery(
                        "SELECT e FROM Enrolment e WHERE e.person.id = :me AND e.currentCourse IN"
                                + " :courses",
                        Enrolment.class)
                .setParameter("me", user.id())
                .setParameter("courses", cycles.stream().map(this::course).distinct().toList())
                .getResultList()
                .forEach(e -> current.put(e.getCourse().getId(), e));
        return current;
    }

    /** Titles of the required lessons that are left, by the id of the running enrolment. */
    private Map<Long, List<String>> missing(List<Enrolment> enrolments) {
        var left = new HashMap<Long, List<String>>();
        var running =
                enrolments.stream()
                        .filter(e -> e.getStatus() == Enrolment.Status.ACTIVE)
                        .map(Enrolment::getId)
                        .toList();
        if (running.isEmpty()) {
            return left;
        }
        db.createQuery(
                        """
                        SELECT e.id, l.title, l.required FROM Enrolment e, Lesson l
                        WHERE e.id IN :running AND l.module.revision = e.revision
                          AND NOT EXISTS (SELECT p.id FROM LessonProgress p
                            WHERE p.enrolment = e AND p.lesson = l.id)
                        ORDER BY l.module.position, l.position""",
                        Object[].class)
                .setParameter("running", running)
                .getResultStream()
                .filter(row -> (Boolean) row[2]) // beside a list H2 gets a number for yes
                .forEach(
                        row ->
                                left.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                                        .add((String) row[1]));
        return left;
    }

    /** The newest request of each duty that has not run out. */
    private Map<Long, MyExemption> exemptions() {
        var newest = new HashMap<Long, MyExemption>();
        db.createQuery(
                        """
                        SELECT NEW id.bina.programme.MyExemption(
                          x.duty.id, x.status, x.untilOn, x.reason, x.answer)
                        FROM Exemption x WHERE x.person.id = :me AND x.untilOn >= :today
                        ORDER BY x.id""",
                        MyExemption.class)
                .setParameter("me", user.id())
                .setParameter("today", today())
                .getResultList()
                .forEach(one -> newest.put(one.dutyId(), one));
        return newest;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
