package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Whose files the caller may change: an admin everybody's, a personnel officer those of the own
 * unit and below, except the files of admins. Narrower than {@link Scope}, which says what may be
 * read: an officer who is an auditor too still changes the own unit only.
 */
@ApplicationScoped
class Keeping {
    @PersistenceContext EntityManager db;
    @Inject CurrentUser user;

    /** Path of the units whose files the caller keeps; the root for the system itself. */
    String path() {
        boolean officer = user.isSignedIn() && !user.may(Roles.ADMIN) && user.may(Roles.OFFICER);
        return officer ? user.unit().getPath() : "/";
    }

    /** The person, if the file may be seen; somebody else's is not found. */
    Person person(Long id) {
        return Optional.ofNullable(id)
                .map(i -> db.find(Person.class, i))
                .filter(person -> person.getUnit().getPath().startsWith(path()))
                .orElseThrow(NotFound::new);
    }

    /** As above, for a change. */
    Person toChange(Long id) {
        var person = person(id);
        boolean admins = person.getRoles().contains(Roles.ADMIN);
        require(!admins || path().equals("/"), "identity.person.adminOnly");
        return person;
    }

    /** The unit somebody is to work in; one that the caller does not keep is not found. */
    OrgUnit unit(Long id) {
        require(id != null, "identity.person.noUnit");
        return Optional.ofNullable(db.find(OrgUnit.class, id))
                .filter(unit -> unit.getPath().startsWith(path()))
                .orElseThrow(NotFound::new);
    }
}
