package id.bina.identity;

import id.bina.shared.DomainEvent;
import id.bina.shared.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Signing in and what belongs to it: checks secrets, counts failures, ends sessions. */
@Stateless
@PermitAll
public class Accounts {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Event<DomainEvent> events;

    /** Minutes this number must still wait after failures; 0 when it may try. */
    public long minutesLocked(String typed) {
        return failures(normal(typed))
                .map(f -> f.minutesLeft(OffsetDateTime.now(clock)))
                .orElse(0L);
    }

    /** The person of this number and password, if both fit and the person is active. */
    public Optional<Person> signIn(String typed, String password) {
        String number = normal(typed);
        var now = OffsetDateTime.now(clock);
        var failed = failures(number);
        if (failed.map(f -> f.minutesLeft(now) > 0).orElse(false)) {
            return Optional.empty();
        }
        var person = byNumber(number).filter(Person::isActive);
        boolean good =
                Passwords.matches(password, person.map(Person::getPasswordHash).orElse(null));
        if (!good) {
            failed.orElseGet(() -> begun(number)).count(now);
            events.fire(new SignInRefused(number.length() == 18 ? number.substring(15) : ""));
            return Optional.empty();
        }
        failed.ifPresent(db::remove);
        events.fire(new SignedInAs(person.get().getId()));
        return person;
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

    private Optional<SignInFailures> failures(String number) {
        return db.createQuery(
                        "SELECT f FROM SignInFailures f WHERE f.number = :number",
                        SignInFailures.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    private SignInFailures begun(String number) {
        var failures = new SignInFailures(number);
        db.persist(failures);
        return failures;
    }

    private static String normal(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[\\s.\\-']", "");
        return digits.length() <= 40 ? digits : digits.substring(0, 40);
    }
}
