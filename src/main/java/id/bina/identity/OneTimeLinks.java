package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.files.PortalAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Makes and honours the links by which people choose their password. A new link ends the old. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OneTimeLinks {
    @PersistenceContext EntityManager db;
    @Inject Employments employments;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** Refuses whoever may not make links for others. */
    public void mayIssue() {
        // the annotation of the class is the whole rule
    }

    /**
     * One link for each of these people; to be printed at once, because nobody can read it later.
     */
    public List<IssuedLink> issue(List<Long> personIds) {
        return personIds.stream().map(this::issue).toList();
    }

    private IssuedLink issue(Long personId) {
        var person =
                Optional.ofNullable(db.find(Person.class, personId)).orElseThrow(NotFound::new);
        require(person.isActive(), "identity.link.left", person.getFullName());
        db.createQuery("DELETE FROM OneTimeLink l WHERE l.person = :person AND l.usedAt IS NULL")
                .setParameter("person", person)
                .executeUpdate();
        var token = Token.fresh();
        var purpose =
                person.getPasswordHash() == null
                        ? OneTimeLink.Purpose.ACTIVATION
                        : OneTimeLink.Purpose.RESET;
        var link = new OneTimeLink(purpose, person, token, OffsetDateTime.now(clock));
        db.persist(link);
        events.fire(new LinkIssued(personId, purpose.name(), link.getExpiresAt()));
        return new IssuedLink(
                person.getFullName(),
                person.getNip().grouped(),
                person.getUnit().getLabel(),
                purpose,
                PortalAddress.get() + "/identity/activate",
                token.grouped(),
                link.getExpiresAt());
    }

    /** Whom this token is for, while it can be used. */
    @PermitAll
    public Optional<LinkReader> open(String typed) {
        return usable(typed)
                .map(
                        link ->
                                new LinkReader(
                                        link.getPurpose(),
                                        link.getPerson() == null
                                                ? null
                                                : link.getPerson().getFullName()));
    }

    /** Uses the link: the password is set, every old session ends. */
    @PermitAll
    public void choosePassword(String typed, String password) {
        var link = required(typed);
        var person = link.getPerson();
        require(person != null, "identity.link.over");
        Passwords.mustBeGood(password, person.getNip());
        link.use(OffsetDateTime.now(clock));
        person.changePassword(Passwords.hash(password), false);
        events.fire(new PasswordChanged(person.getId(), link.getPurpose().name()));
    }

    /** Uses the set-up link: registers the first admin, who keeps everything else. */
    @PermitAll
    public void setUp(String typed, PersonFacts facts, String password) {
        var link = required(typed);
        require(link.getPurpose() == OneTimeLink.Purpose.SETUP, "identity.link.over");
        Passwords.mustBeGood(password, facts.nip());
        link.use(OffsetDateTime.now(clock));
        var admin = new Person(facts, db.find(OrgUnit.class, facts.unitId()));
        admin.grant(Roles.ADMIN);
        admin.changePassword(Passwords.hash(password), false);
        db.persist(admin);
        db.flush();
        employments.open(admin);
        events.fire(
                new PersonRegistered(admin.getId(), facts.unitId(), facts.employmentType().name()));
        events.fire(new RoleGranted(admin.getId(), Roles.ADMIN));
    }

    private OneTimeLink required(String typed) {
        var link = usable(typed);
        require(link.isPresent(), "identity.link.over");
        return link.get();
    }

    private Optional<OneTimeLink> usable(String typed) {
        return db.createQuery(
                        "SELECT l FROM OneTimeLink l WHERE l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", Token.typed(typed).hash())
                .getResultStream()
                .filter(link -> link.isUsable(OffsetDateTime.now(clock)))
                .findFirst();
    }
}
