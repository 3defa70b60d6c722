package id.bina.identity;

import id.bina.shared.Forbidden;
import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Whose people the caller may see: admins and auditors everybody's, heads and personnel officers
 * those of their own unit and below. As a path of units, for {@code x.unit.path LIKE :path} with a
 * percent sign behind it.
 */
@ApplicationScoped
public class Scope {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;

    /** The path whose people the caller may see; whoever has no such role is refused (403). */
    public String path() {
        if (user.may(Roles.ADMIN) || user.may(Roles.AUDITOR)) {
            return "/";
        }
        if (user.may(Roles.HEAD) || user.may(Roles.OFFICER)) {
            return user.unit().getPath();
        }
        throw new Forbidden();
    }

    /** Whether this person works inside the scope today. */
    public boolean covers(Person person) {
        return person.getUnit().getPath().startsWith(path());
    }

    /** The path of this unit, or the whole scope for null; a unit outside is not found (404). */
    public String path(Long unitId) {
        String own = path();
        return unitId == null
                ? own
                : Optional.ofNullable(db.find(OrgUnit.class, unitId))
                        .map(OrgUnit::getPath)
                        .filter(path -> path.startsWith(own))
                        .orElseThrow(NotFound::new);
    }
}
