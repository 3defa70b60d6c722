package id.bina.identity;

import id.bina.shared.NotFound;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;

/**
 * The person of this request. A timer or an observer without a request acts as the system: it has
 * no id and no role.
 */
@Named
@RequestScoped
public class CurrentUser {
    /** Name under which the portal itself acts. */
    public static final String SYSTEM = "system";

    private static final Set<String> STAFF =
            Set.of(Roles.ADMIN, Roles.TRAINER, Roles.AUDITOR, Roles.HEAD, Roles.OFFICER);

    @PersistenceContext EntityManager db;
    @Inject SecurityContext security;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject HttpServletRequest request;

    private Person person;
    private Long actingId;
    private Set<String> actingRoles = Set.of();

    /** Whether a person, not the system and not a stranger, is asking. */
    public boolean isSignedIn() {
        return id() != null;
    }

    /** Id of the person, or null for the system and for strangers. */
    public Long id() {
        if (actingId != null) {
            return actingId;
        }
        var caller = security.getCallerPrincipal();
        return caller != null && caller.getName().matches("\\d+")
                ? Long.valueOf(caller.getName())
                : null;
    }

    /** The person; refused as not found when nobody is signed in. */
    public Person person() {
        Long id = id();
        if (id != null && (person == null || isOutside())) {
            person = db.find(Person.class, id);
        }
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /**
     * What was read before the transaction began is no part of it: changes would be lost, and what
     * it still has to load would take a second connection, for which all may wait for each other.
     */
    private boolean isOutside() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE && !db.contains(person);
    }

    public Person getPerson() {
        return isSignedIn() ? person() : null;
    }

    public boolean may(String role) {
        return actingId != null ? actingRoles.contains(role) : security.isCallerInRole(role);
    }

    /** Whether there is a desk for the person: work here beyond the own learning. */
    public boolean isStaff() {
        return STAFF.stream().anyMatch(this::may);
    }

    public OrgUnit unit() {
        return person().getUnit();
    }

    /** Id as text for the trail, or {@link #SYSTEM}. */
    public String name() {
        Long id = id();
        return id == null ? SYSTEM : id.toString();
    }

    /** Address the request came from; empty for the system. */
    public String address() {
        try {
            return request.getRemoteAddr();
        } catch (RuntimeException outsideARequest) {
            return ""; // a timer or start-up has no request
        }
    }

    /**
     * Lets the system act as this person until the request ends: for the holder of a secret address
     * that was given to this person, for the sample world and for tests. A signed-in person cannot
     * become another.
     */
    public void act(Person as) {
        if (security.getCallerPrincipal() != null
                && security.getCallerPrincipal().getName().matches("\\d+")) {
            throw new IllegalStateException("a signed-in person cannot act as another");
        }
        person = as;
        actingId = as == null ? null : as.getId();
        actingRoles = as == null ? Set.of() : as.getRoles();
    }
}
