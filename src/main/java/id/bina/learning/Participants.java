package id.bina.learning;

import id.bina.catalogue.Course;
import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Follows the participants of a course and reminds them. A trainer sees only the courses assigned
 * to him or her; other courses are not found.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.TRAINER})
public class Participants {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;

    public ParticipantCounts counts(Long courseId) {
        var course = followed(courseId);
        return new ParticipantCounts(
                courseId,
                course.getLatest().getTitle(),
                count(of(courseId, null)) - count(of(courseId, ParticipantState.WITHDRAWN)),
                count(of(courseId, ParticipantState.DONE)),
                count(of(courseId, ParticipantState.LATE)),
                count(of(courseId, ParticipantState.STUCK)));
    }

    public int count(ParticipantFilter filter) {
        followed(filter.courseId());
        return query(filter).count();
    }

    public List<ParticipantRow> rows(
            ParticipantFilter filter, int first, int size, String sort, boolean ascending) {
        followed(filter.courseId());
        return query(filter).rows(first, size, sort, ascending);
    }

    /** Says in the trail that so many rows leave the portal as a file. */
    public void exported(ParticipantFilter filter, int rows) {
        followed(filter.courseId());
        events.fire(new ParticipantsExported(filter.courseId(), rows));
    }

    /**
     * Asks these people to go on; who is done or withdrawn is left alone.
     *
     * @return how many were asked
     */
    public int remind(Long courseId, List<Long> enrolmentIds) {
        followed(courseId);
        int asked = 0;
        for (Long id : enrolmentIds) {
            var enrolment = db.find(Enrolment.class, id);
            if (enrolment == null || !enrolment.getCourse().getId().equals(courseId)) {
                throw new NotFound();
            }
            if (enrolment.getStatus() == Enrolment.Status.ACTIVE) {
                events.fire(reminder(enrolment));
                asked++;
            }
        }
        return asked;
    }

    private LearnerReminded reminder(Enrolment enrolment) {
        return new LearnerReminded(
                enrolment.getId(),
                enrolment.getPerson().getId(),
                enrolment.getCourse().getId(),
                enrolment.getDueOn(),
                LocalDate.now(clock));
    }

    private ParticipantQuery query(ParticipantFilter filter) {
        return new ParticipantQuery(db, filter, OffsetDateTime.now(clock));
    }

    private static ParticipantFilter of(Long courseId, ParticipantState state) {
        return new ParticipantFilter(courseId, null, null, state);
    }

    private Course followed(Long courseId) {
        var course = courseId == null ? null : db.find(Course.class, courseId);
        if (course == null || !user.may(Roles.ADMIN) && !course.isTaughtBy(user.id())) {
            throw new NotFound();
        }
        return course;
    }
}
