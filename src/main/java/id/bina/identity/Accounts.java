package id.bina.identity;

import static id.bina.shared.RuleViolation.require;

import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import id.bina.shared.RuleViolation;
import id.bina.shared.web.Portal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Signing in and what belongs to it: checks secrets, counts failures, ends sessions. */
@Stateless
@PermitAll
public class Accounts {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Portal portal;
    @Inject CurrentUser user;
    @Inject SignInAttempts attempts;
    @Inject Event<DomainEvent> events;

    /** Minutes this number must still wait after failures; 0 when it may try. */
    public long minutesLocked(String typed) {
        return db.createQuery(
                        "SELECT f FROM SignInFailures f WHERE f.number = :number",
                        SignInFailures.class)
                .setParameter("number", normal(typed))
                .getResultStream()
                .findFirst()
                .map(f -> f.minutesLeft(OffsetDateTime.now(clock)))
                .orElse(0L);
    }

    /** The person of this number and password, if both fit and the person may sign in. */
    public Optional<Person> signIn(String typed, String password) {
        String number = normal(typed);
        if (begin(number) > 0) {
            return Optional.empty();
        }
        var person = byNumber(number).filter(this::maySignIn);
        boolean good =
                Passwords.matches(password, person.map(Person::getPasswordHash).orElse(null));
        if (!good) {
            events.fire(new SignInRefused(number.length() == 18 ? number.substring(15) : ""));
            return Optional.empty();
        }
        attempts.forget(number);
        events.fire(new SignedInAs(person.get().getId()));
        return person;
    }

    /** Invented people, whose password everybody knows, exist in the demonstration only. */
    public boolean maySignIn(Person person) {
        return person.isActive() && (portal.isDemo() || !person.isSample());
    }

    /** Whether a session begun with this epoch is still good. */
    public boolean isCurrent(Long personId, int epoch) {
        return db.createQuery(
                                "SELECT COUNT(p) FROM Person p WHERE p.id = :id AND p.active = TRUE AND"
                                        + " p.sessionEpoch = :epoch",
                                Long.class)
                        .setParameter("id", personId)
                        .setParameter("epoch", epoch)
                        .getSingleResult()
                == 1;
    }

    /**
     * Whether this is the password of the person who is signed in. Asking counts as a try to sign
     * in, and a wrong one is on record even when the caller refuses and rolls back.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean isOwnPassword(String password) {
        String number = user.person().getNip().value();
        if (begin(number) > 0) {
            return false;
        }
        var person = byNumber(number).filter(this::maySignIn);
        boolean good =
                Passwords.matches(password, person.map(Person::getPasswordHash).orElse(null));
        if (good) {
            attempts.forget(number);
        } else {
            events.fire(new SignInRefused(number.substring(15)));
        }
        return good;
    }

    /** Sets a new password of one's own; every other session and device is signed out. */
    public SignedIn changePassword(String current, String fresh) {
        var person = own();
        boolean known = Passwords.matches(current, person.getPasswordHash());
        require(known, "identity.password.currentWrong");
        require(!fresh.equals(current), "identity.password.same");
        Passwords.mustBeGood(fresh, person.getNip());
        person.changePassword(Passwords.hash(fresh), false);
        events.fire(new PasswordChanged(person.getId(), "OWN"));
        return SignedIn.of(person);
    }

    /** Says where mail reaches oneself; blank means nowhere. */
    @RolesAllowed(Roles.LEARNER)
    public void changeEmail(String address) {
        var person = own();
        person.reachAt(PersonContact.of(address, null).email());
        events.fire(new PersonCorrected(person.getId(), "email"));
    }

    /** Ends every session and remembered device of one's own. */
    public void signOutEverywhere() {
        var person = own();
        person.signOutEverywhere();
        events.fire(new SignedOutEverywhere(person.getId()));
    }

    /** As stored in this transaction; what a page looked at before would lose its changes. */
    private Person own() {
        return Optional.ofNullable(user.id())
                .map(id -> db.find(Person.class, id))
                .orElseThrow(NotFound::new);
    }

    /** Two first tries at once collide on the number; the second finds the row of the first. */
    private long begin(String number) {
        try {
            return attempts.begin(number);
        } catch (PersistenceException collided) {
            return attempts.begin(number);
        }
    }

    private Optional<Person> byNumber(String number) {
        try {
            return db.createQuery("SELECT p FROM Person p WHERE p.nip = :nip", Person.class)
                    .setParameter("nip", new Nip(number))
                    .getResultStream()
                    .findFirst();
        } catch (RuleViolation noNip) {
            return Optional.empty(); // not a number at all: the same answer as a wrong password
        }
    }

    private static String normal(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s.\\-'\u00a0]", "");
        return digits.length() <= 40 ? digits : digits.substring(0, 40);
    }
}
