package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.TreeSet;

/**
 * A civil servant who learns here, and what else he or she may do. Joins, moves, leaves; is never
 * deleted, because certificates and trails name the person for ever.
 */
@Entity
public class Person extends PersonPost {
    @NotNull private Nip nip;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private OrgUnit unit;

    /** Named in the personnel file; see {@link Superiors} for who decides when it is null. */
    @ManyToOne(fetch = FetchType.LAZY)
    private Person superior;

    @Size(max = 254)
    private String email;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "PersonRole", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    private Set<String> roles = new TreeSet<>();

    protected Person() {}

    public Person(Nip nip, String name, EmploymentType employmentType, OrgUnit unit) {
        nip.mustFit(employmentType);
        this.nip = nip;
        setName(name);
        setEmploymentType(employmentType);
        this.unit = unit;
        this.roles.add(Roles.LEARNER);
    }

    Person(PersonFacts facts, OrgUnit unit) {
        this(facts.nip(), facts.name().strip(), facts.employmentType(), unit);
        correct(facts);
    }

    /** Puts the facts of the file right; the unit changes only by {@link #move}. */
    final void correct(PersonFacts facts) {
        facts.nip().mustFit(facts.employmentType());
        nip = facts.nip();
        setName(facts.name().strip());
        setTitlePrefix(facts.titlePrefix());
        setTitleSuffix(facts.titleSuffix());
        take(facts);
    }

    void grant(String role) {
        require(Roles.ALL.contains(role), "identity.person.unknownRole", role);
        roles.add(role);
    }

    void withdraw(String role) {
        require(!Roles.LEARNER.equals(role), "identity.person.alwaysLearner");
        roles.remove(role);
        signOutEverywhere();
    }

    void move(OrgUnit to) {
        unit = to;
    }

    /** Names the direct superior, or nobody; a chain that leads back here is refused. */
    void answerTo(Person named) {
        for (var above = named; above != null; above = above.superior) {
            require(!equals(above), "identity.person.superiorCircle", named.getName());
        }
        superior = named;
    }

    void reachAt(String address) {
        email = address;
    }

    public Nip getNip() {
        return nip;
    }

    public OrgUnit getUnit() {
        return unit;
    }

    public Person getSuperior() {
        return superior;
    }

    /** Where mail reaches the person, or null. */
    public String getEmail() {
        return email;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }
}
