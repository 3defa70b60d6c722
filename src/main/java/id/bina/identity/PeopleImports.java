package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes over lists of people: first a plan that changes nothing, then what the admin accepted. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class PeopleImports {
    static final int MOST_BYTES = 5_000_000;

    @PersistenceContext EntityManager db;
    @Inject People people;
    @Inject Contacts contacts;
    @Inject OrgUnits units;
    @Inject Grades grades;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** Says what this file would do; writes nothing. */
    public ImportPlan check(String name, byte[] file) {
        require(file.length <= MOST_BYTES, "identity.import.large");
        var codes = Map.of(true, codes(true), false, codes(false));
        return new PeopleImport(new UnitNames(units.rows()), codes, known(), LocalDate.now(clock))
                .check(name, PeopleSheet.read(file));
    }

    private Set<Nip> known() {
        return new HashSet<>(
                db.createQuery("SELECT p.nip FROM Person p", Nip.class).getResultList());
    }

    private Set<String> codes(boolean contract) {
        return grades.all(contract).stream().map(Grade::getCode).collect(Collectors.toSet());
    }

    /**
     * Registers every newcomer of the plan, or none.
     *
     * @return how many people are new
     */
    public int apply(ImportPlan plan) {
        var known = known(); // once: a question per line would write all lines before it each time
        for (var one : plan.newcomers()) {
            var nip = one.facts().nip();
            require(known.add(nip), "identity.person.known", nip.grouped());
            people.add(one.facts(), one.roles());
        }
        db.flush();
        contacts.take(plan.newcomers());
        events.fire(
                new PeopleImported(plan.file(), plan.newcomers().size(), plan.refused().size()));
        return plan.newcomers().size();
    }
}
