package id.bina.learning;

import static id.bina.shared.RuleViolation.require;

import id.bina.catalogue.Course;
import id.bina.catalogue.Lesson;
import id.bina.catalogue.LessonKind;
import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;

/** Who learns what: enrols, lets in, withdraws. */
@Stateless
public class Enrolments {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;

    /** Enrols the person who asks, if the course is open to all; asking twice changes nothing. */
    @RolesAllowed(Roles.LEARNER)
    public Long enrol(Long courseId) {
        var course = offered(courseId);
        // one at a time for each person: a double tap must find what the first one made
        var person = db.find(Person.class, user.id(), LockModeType.PESSIMISTIC_WRITE);
        var mine = of(courseId, user.id());
        require(
                mine.isPresent() || course.getAdmission() == Course.Admission.OPEN,
                "learning.enrolment.byInvitation");
        return mine.map(this::takenUp).orElseGet(() -> begin(course, person, null)).getId();
    }

    /** Enrols these people, each at most once; people already in get the new due date. */
    @RolesAllowed(Roles.ADMIN)
    public int enrolAll(Long courseId, Collection<Long> personIds, LocalDate dueOn) {
        var course = offered(courseId);
        int begun = 0;
        for (Long personId : personIds) {
            var existing = of(courseId, personId);
            existing.map(this::takenUp).ifPresent(enrolment -> enrolment.dueBy(dueOn));
            if (existing.isEmpty()) {
                begin(course, active(personId), dueOn);
                begun++;
            }
        }
        return begun;
    }

    /** Takes the person out of the course; what was done is kept. */
    @RolesAllowed({Roles.LEARNER, Roles.ADMIN})
    public void withdraw(Long enrolmentId) {
        var enrolment = found(enrolmentId);
        boolean own = enrolment.getPerson().getId().equals(user.id());
        if (!own && !user.may(Roles.ADMIN)) {
            throw new NotFound();
        }
        enrolment.withdraw();
        events.fire(
                new EnrolmentWithdrawn(
                        enrolmentId, enrolment.getPerson().getId(), enrolment.getCourse().getId()));
    }

    /** The leave of the person who asks to work on this lesson; not found when there is none. */
    @RolesAllowed(Roles.LEARNER)
    public Access access(Long lessonId) {
        return mine(lessonId)
                .map(e -> new Access(e.getId(), user.id(), lessonId, e.getRegistration()))
                .orElseThrow(NotFound::new);
    }

    /** Says "done" to a lesson that nothing else proves. */
    @RolesAllowed(Roles.LEARNER)
    public void finish(Long lessonId) {
        access(lessonId);
        LessonKind kind = db.find(Lesson.class, lessonId).getKind();
        require(!kind.isProven(), "learning.lesson.proven");
        events.fire(new LessonRead(lessonId, user.id()));
    }

    /** Remembers where the person who asks is; called by the page's script, never by opening it. */
    @RolesAllowed(Roles.LEARNER)
    public void visit(Long lessonId) {
        mine(lessonId).orElseThrow(NotFound::new).visit(lessonId, OffsetDateTime.now(clock));
    }

    private Optional<Enrolment> mine(Long lessonId) {
        return db.createQuery(
                        """
                        SELECT e FROM Enrolment e, Lesson l
                        WHERE l.id = :lesson AND e.revision = l.module.revision
                          AND e.person.id = :person AND e.status <> :withdrawn
                          AND e.currentCourse IS NOT NULL""",
                        Enrolment.class)
                .setParameter("lesson", lessonId)
                .setParameter("person", user.id())
                .setParameter("withdrawn", Enrolment.Status.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    private Optional<Enrolment> of(Long courseId, Long personId) {
        return db.createQuery(
                        """
                        SELECT e FROM Enrolment e WHERE e.course.id = :course
                          AND e.person.id = :person AND e.currentCourse IS NOT NULL""",
                        Enrolment.class)
                .setParameter("course", courseId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    private Enrolment begin(Course course, Person person, LocalDate dueOn) {
        var enrolment =
                new Enrolment(person, course.getPublished(), dueOn, OffsetDateTime.now(clock));
        db.persist(enrolment);
        tell(enrolment);
        return enrolment;
    }

    private Enrolment takenUp(Enrolment enrolment) {
        if (enrolment.getStatus() == Enrolment.Status.WITHDRAWN) {
            enrolment.resume();
            tell(enrolment);
        }
        return enrolment;
    }

    private void tell(Enrolment enrolment) {
        events.fire(
                new PersonEnrolled(
                        enrolment.getId(),
                        enrolment.getPerson().getId(),
                        enrolment.getCourse().getId(),
                        enrolment.getDueOn()));
    }

    private Course offered(Long courseId) {
        var course =
                Optional.ofNullable(db.find(Course.class, courseId)).orElseThrow(NotFound::new);
        require(course.getStatus() == Course.Status.PUBLISHED, "learning.enrolment.notOffered");
        return course;
    }

    private Person active(Long personId) {
        var person =
                Optional.ofNullable(db.find(Person.class, personId)).orElseThrow(NotFound::new);
        require(person.isActive(), "learning.enrolment.inactive", person.getName());
        return person;
    }

    private Enrolment found(Long id) {
        return Optional.ofNullable(db.find(Enrolment.class, id)).orElseThrow(NotFound::new);
    }
}
