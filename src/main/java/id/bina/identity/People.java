package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people of the portal: registers them and finds them. Nobody is deleted; see {@link
 * PersonnelFiles} for what changes afterwards.
 */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class People {
    private static final Map<String, String> SORTS =
            Map.of("name", "p.name", "unitLabel", "p.unit.name", "position", "p.position");

    @PersistenceContext EntityManager db;
    @Inject Employments employments;
    @Inject Keeping keeping;
    @Inject Event<DomainEvent> events;

    /**
     * Registers a person, who cannot sign in before a one-time link was used.
     *
     * @return the id of the new person
     */
    public Long register(PersonFacts facts, Set<String> roles) {
        require(!isKnown(facts.nip()), "identity.person.known", facts.nip().grouped());
        return add(facts, roles);
    }

    /** As {@link #register}, for many: the numbers are known to be new. */
    public Long add(PersonFacts facts, Set<String> roles) {
        var unit = db.find(OrgUnit.class, facts.unitId());
        require(unit != null, "identity.person.noUnit");
        var person = new Person(facts, unit);
        roles.forEach(person::grant);
        db.persist(person); // the id comes from the sequence, no flush needed
        employments.open(person);
        events.fire(
                new PersonRegistered(
                        person.getId(), facts.unitId(), facts.employmentType().name()));
        roles.stream()
                .filter(role -> !role.equals(Roles.LEARNER))
                .forEach(role -> events.fire(new RoleGranted(person.getId(), role)));
        return person.getId();
    }

    @RolesAllowed({Roles.ADMIN, Roles.OFFICER})
    public boolean isKnown(Nip nip) {
        return db.createQuery("SELECT COUNT(p) FROM Person p WHERE p.nip = :nip", Long.class)
                        .setParameter("nip", nip)
                        .getSingleResult()
                > 0;
    }

    @RolesAllowed({Roles.ADMIN, Roles.AUDITOR, Roles.TRAINER})
    public Optional<Person> find(Long id) {
        return Optional.ofNullable(id).map(i -> db.find(Person.class, i));
    }

    /** Active people for a picker: by part of the name, or by the whole employee number. */
    @RolesAllowed({Roles.ADMIN, Roles.TRAINER})
    public List<PersonRow> search(String query, Long unitId, int max) {
        var asked = new PeopleQuery(db, new PeopleFilter(query, unitId, null, null));
        return asked.wholeNumbersOnly().activeOnly().rows("p.name", 0, max);
    }

    /** Refuses whoever may not see the list of people. */
    @RolesAllowed({Roles.ADMIN, Roles.OFFICER})
    public void mayList() {
        // the annotation is the whole rule
    }

    /** How many people there are; a personnel officer counts those of the own unit and below. */
    @RolesAllowed({Roles.ADMIN, Roles.OFFICER})
    public int count(PeopleFilter filter) {
        return new PeopleQuery(db, filter).within(keeping.path()).count();
    }

    /** One page of the same people; sort is a column of the row, or null for the name. */
    @RolesAllowed({Roles.ADMIN, Roles.OFFICER})
    public List<PersonRow> rows(
            PeopleFilter filter, int first, int size, String sort, boolean ascending) {
        String column = SORTS.getOrDefault(sort == null ? "name" : sort, "p.name");
        return new PeopleQuery(db, filter)
                .within(keeping.path())
                .rows(column + (ascending ? " ASC" : " DESC"), first, size);
    }

    /** These people, as far as they are active. */
    public List<PersonRow> rowsOf(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : new PeopleQuery(db, PeopleFilter.ALL)
                        .oneOf(ids)
                        .activeOnly()
                        .rows("p.name", 0, ids.size());
    }

    /** The roles of these people beyond learner, for the rows of one page. */
    @RolesAllowed({Roles.ADMIN, Roles.OFFICER})
    public Map<Long, List<String>> roles(List<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return db.createQuery(
                        """
                        SELECT p.id, r FROM Person p JOIN p.roles r
                        WHERE p.id IN :ids AND r <> 'LEARNER' ORDER BY r""",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                pair -> (Long) pair[0],
                                Collectors.mapping(pair -> (String) pair[1], Collectors.toList())));
    }
}
