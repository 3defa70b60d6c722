package id.bina.workshop;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Lesson;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.learning.Enrolments;
import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What a learner does for a lesson that a workshop finishes. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class WorkshopLessons {
    private static final EnumSet<Registration.Status> THERE =
            EnumSet.of(Registration.Status.ATTENDED, Registration.Status.PASSED);

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;
    @Inject Enrolments enrolments;
    @Inject BoundLessons bound;
    @Inject CohortResults results;

    /** The way of the person who asks; not found for those who are not in the course. */
    public LessonWay way(Long lessonId) {
        enrolments.access(lessonId);
        var lesson = db.find(Lesson.class, lessonId);
        var revision = lesson.getModule().getRevision();
        var workshop = bound.of(lessonId).map(WorkshopLesson::getWorkshop).orElse(null);
        var mine = workshop == null ? List.<Registration>of() : mine(workshop);
        boolean done = isDone(lessonId);
        return new LessonWay(
                lessonId,
                lesson.getTitle(),
                revision.getTitle(),
                revision.getCourse().getId(),
                workshop == null ? null : workshop.getTitle(),
                workshop == null ? null : workshop.getSummary(),
                done,
                !done && mine.stream().anyMatch(r -> THERE.contains(r.getStatus())),
                mine.stream().map(this::own).toList(),
                workshop == null ? List.of() : next(workshop));
    }

    /** Finishes the lesson by an attendance from before the person came into the course. */
    public void finish(Long lessonId) {
        enrolments.access(lessonId);
        var workshop = bound.of(lessonId).map(WorkshopLesson::getWorkshop).orElse(null);
        var there = workshop == null ? Optional.<Registration>empty() : attended(workshop);
        require(there.isPresent(), "workshop.lesson.notAttended");
        if (!isDone(lessonId)) {
            events.fire(new Attended(there.get().getId(), lessonId, user.id()));
        }
    }

    private Optional<Registration> attended(Workshop workshop) {
        return mine(workshop).stream().filter(r -> THERE.contains(r.getStatus())).findFirst();
    }

    private LessonWay.Own own(Registration registration) {
        var cohort = registration.getCohort();
        return new LessonWay.Own(
                cohort.getId(),
                cohort.roman(),
                registration.getStatus(),
                cohort.getStartsAt(),
                cohort.getEndsAt(),
                results.percents(cohort).getOrDefault(user.id(), 0),
                cohort.getThresholdPercent());
    }

    /** The newest cohorts of the workshop that the person is or was in. */
    private List<Registration> mine(Workshop workshop) {
        return db.createQuery(
                        """
                        SELECT r FROM Registration r JOIN FETCH r.cohort c JOIN FETCH c.workshop
                        WHERE c.workshop = :workshop AND r.person.id = :person
                          AND r.status NOT IN :over ORDER BY r.id DESC""",
                        Registration.class)
                .setParameter("workshop", workshop)
                .setParameter("person", user.id())
                .setParameter("over", Registration.Status.OVER)
                .setMaxResults(2)
                .getResultList();
    }

    private List<LessonWay.Next> next(Workshop workshop) {
        return db.createQuery(
                        """
                        SELECT c FROM Cohort c WHERE c.workshop = :workshop AND c.status = :open
                          AND c.startsAt > :now ORDER BY c.startsAt, c.id""",
                        Cohort.class)
                .setParameter("workshop", workshop)
                .setParameter("open", Cohort.Status.OPEN)
                .setParameter("now", OffsetDateTime.now(clock))
                .setMaxResults(5)
                .getResultStream()
                .map(c -> new LessonWay.Next(c.getId(), c.roman(), c.getStartsAt(), c.getEndsAt()))
                .toList();
    }

    private boolean isDone(Long lessonId) {
        return db.createQuery(
                                """
                                SELECT COUNT(p) FROM LessonProgress p
                                WHERE p.lesson = :lesson AND p.enrolment.person.id = :person
                                  AND p.enrolment.currentCourse IS NOT NULL""",
                                Long.class)
                        .setParameter("lesson", lessonId)
                        .setParameter("person", user.id())
                        .getSingleResult()
                > 0;
    }
}
