package id.bina.competence;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
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
import java.util.Optional;

/**
 * The superior of a person, or an admin, says which level the person holds. Everybody else is not
 * found, and nobody judges himself or herself.
 */
@Stateless
@RolesAllowed({Roles.LEARNER, Roles.ADMIN})
public class Assessments {
    @PersistenceContext EntityManager db;
    @Inject Framework framework;
    @Inject Profiles profiles;
    @Inject Superiors superiors;
    @Inject CurrentUser user;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    public AssessedPerson view(Long personId) {
        var person = found(personId);
        return new AssessedPerson(
                person.getId(),
                person.getName(),
                person.getPosition(),
                person.getUnit().getName(),
                profiles.of(person.getId(), LocalDate.now(clock)));
    }

    /** Says which level the person holds from today on; what was written before stays. */
    public void assess(Long personId, AssessmentForm form) {
        var person = found(personId);
        var competence = framework.competence(form.getCompetenceId());
        var held = new HeldLevel(person, competence, user.person(), form, LocalDate.now(clock));
        db.persist(held);
        events.fire(
                new LevelAssessed(
                        held.getId(),
                        person.getId(),
                        user.id(),
                        competence.getName(),
                        held.getLevel(),
                        held.getReason()));
    }

    private Person found(Long personId) {
        return Optional.ofNullable(db.find(Person.class, personId))
                .filter(Person::isActive)
                .filter(this::mayJudge)
                .orElseThrow(NotFound::new);
    }

    private boolean mayJudge(Person person) {
        boolean own = person.getId().equals(user.id());
        return !own
                && (user.may(Roles.ADMIN)
                        || superiors
                                .of(person)
                                .filter(one -> one.getId().equals(user.id()))
                                .isPresent());
    }
}
