package id.bina.catalogue;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.People;
import id.bina.identity.PeopleFilter;
import id.bina.identity.PersonRow;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Who teaches a course: authors it, and follows its participants. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class Trainers {
    @Inject Authorship authorship;
    @Inject People people;
    @Inject Event<DomainEvent> events;

    public List<PersonRow> of(Long courseId) {
        return people.rowsOf(List.copyOf(authorship.course(courseId).getTrainers()));
    }

    /** Active people with the role, for a picker: by part of the name or number. */
    public List<PersonRow> search(String query, int max) {
        return people
                .rows(new PeopleFilter(query, null, Roles.TRAINER, null), 0, max, "name", true)
                .stream()
                .filter(PersonRow::active)
                .toList();
    }

    public void assign(Long courseId, Long personId) {
        var course = authorship.course(courseId);
        var person = people.find(personId).orElseThrow(NotFound::new);
        require(
                person.isActive() && person.getRoles().contains(Roles.TRAINER),
                "catalogue.trainers.notOne",
                person.getFullName());
        if (!course.isTaughtBy(personId)) {
            course.assign(personId);
            events.fire(new TrainerAssigned(courseId, personId));
        }
    }

    public void unassign(Long courseId, Long personId) {
        var course = authorship.course(courseId);
        if (course.isTaughtBy(personId)) {
            course.unassign(personId);
            events.fire(new TrainerUnassigned(courseId, personId));
        }
    }
}
