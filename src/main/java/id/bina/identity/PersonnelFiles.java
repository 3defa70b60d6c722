package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Changes to people who are registered: facts, unit, roles, leaving and coming back. The last admin
 * stays, whatever is asked.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PersonnelFiles {
    @PersistenceContext EntityManager db;
    @Inject People people;
    @Inject CurrentUser user;
    @Inject Employments employments;
    @Inject Keeping keeping;
    @Inject Contacts contacts;
    @Inject Event<DomainEvent> events;

    /** Refuses, as most verbs here do, whoever may not register people. */
    public void mayKeep() {
        // the annotation of the class is the whole rule
    }

    /** The file, for an admin or for the personnel officer of the unit. */
    @RolesAllowed({Roles.ADMIN, Roles.OFFICER})
    public Person file(Long id) {
        return keeping.person(id);
    }

    /** All periods of a person, the latest first. */
    @RolesAllowed({Roles.ADMIN, Roles.OFFICER})
    public List<PeriodRow> history(Long id) {
        return employments.history(keeping.person(id));
    }

    /**
     * Puts the facts right and moves the person if the unit is another one.
     *
     * @param version of the file that was shown; refused if somebody changed it meanwhile
     */
    @RolesAllowed({Roles.ADMIN, Roles.OFFICER})
    public void save(Long id, int version, PersonFacts facts) {
        var person = keeping.toChange(id);
        require(person.getVersion() == version, "shared.conflict");
        require(
                person.getNip().equals(facts.nip()) || !people.isKnown(facts.nip()),
                "identity.person.known",
                facts.nip().grouped());
        String changed = changes(new PersonForm(person).facts(), facts);
        person.correct(facts);
        if (!changed.isEmpty()) {
            events.fire(new PersonCorrected(id, changed));
        }
        move(person, facts.unitId());
        employments.keep(person);
    }

    private void move(Person person, Long unitId) {
        Long from = person.getUnit().getId();
        if (!from.equals(unitId)) {
            person.move(keeping.unit(unitId));
            events.fire(new PersonMoved(person.getId(), from, unitId));
        }
    }

    /** Says where mail reaches the person and whom he or she answers to. */
    @RolesAllowed({Roles.ADMIN, Roles.OFFICER})
    public void setContact(Long id, PersonContact contact) {
        setContact(keeping.toChange(id), contact);
    }

    private void setContact(Person person, PersonContact contact) {
        contacts.reach(person, contact.email());
        var superior = contact.superior() == null ? null : superior(contact.superior());
        if (contacts.answer(person, superior)) {
            employments.keep(person);
        }
    }

    private Person superior(Nip nip) {
        var superior = byNip(nip).filter(Person::isActive);
        require(superior.isPresent(), "identity.person.superiorUnknown", nip.grouped());
        return superior.get();
    }

    private Optional<Person> byNip(Nip nip) {
        return db.createQuery("SELECT p FROM Person p WHERE p.nip = :nip", Person.class)
                .setParameter("nip", nip)
                .getResultStream()
                .findFirst();
    }

    /** Gives exactly these roles; everyone stays a learner. They count from the next sign-in. */
    public void setRoles(Long id, Set<String> roles) {
        var person = found(id);
        for (String role : Roles.ALL) {
            boolean has = person.getRoles().contains(role);
            if (roles.contains(role) && !has) {
                person.grant(role);
                events.fire(new RoleGranted(id, role));
            } else if (!roles.contains(role) && has && !role.equals(Roles.LEARNER)) {
                require(
                        !role.equals(Roles.ADMIN) || !isLastAdmin(person),
                        "identity.person.lastAdmin");
                person.withdraw(role);
                events.fire(new RoleWithdrawn(id, role));
            }
        }
    }

    /** The person left: no sign-in any more; certificates and the trail stay. */
    public void deactivate(Long id) {
        var person = found(id);
        require(!id.equals(user.id()), "identity.person.notYourself");
        require(!isLastAdmin(person), "identity.person.lastAdmin");
        person.leave();
        events.fire(new PersonLeft(id));
    }

    public void reactivate(Long id) {
        found(id).rejoin();
        events.fire(new PersonReturned(id));
    }

    /** Signs the person out of every session and device. */
    public void endSessions(Long id) {
        found(id).signOutEverywhere();
        events.fire(new SignedOutEverywhere(id));
    }

    private boolean isLastAdmin(Person person) {
        return person.isActive()
                && person.getRoles().contains(Roles.ADMIN)
                && people.count(new PeopleFilter(null, null, Roles.ADMIN, PersonState.ACTIVE)) <= 1;
    }

    /** Names of the facts that differ; the trail does not need what they were. */
    private static String changes(PersonFacts old, PersonFacts now) {
        var names = new ArrayList<String>();
        for (var fact : PersonFacts.class.getRecordComponents()) {
            if (!fact.getName().equals("unitId") && !Objects.equals(of(old, fact), of(now, fact))) {
                names.add(fact.getName());
            }
        }
        return String.join(", ", names);
    }

    private static Object of(PersonFacts facts, RecordComponent fact) {
        try {
            return fact.getAccessor().invoke(facts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Person found(Long id) {
        return Optional.ofNullable(id)
                .map(i -> db.find(Person.class, i))
                .orElseThrow(NotFound::new);
    }
}
