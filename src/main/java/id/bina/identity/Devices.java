package id.bina.identity;

import id.bina.shared.DomainEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Devices that stay signed in, each known by a cookie {@code series.secret}. */
@Stateless
@PermitAll
public class Devices {
    /** Somebody came back; the new cookie is null when the device has just got one. */
    record Resumed(SignedIn caller, String cookie) {}

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject Accounts accounts;
    @Inject Event<DomainEvent> events;

    /** Remembers the device of a person who has just signed in. */
    public String remember(Long personId) {
        var token = Token.fresh();
        String series = Token.fresh().value();
        var person = db.find(Person.class, personId);
        db.persist(new RememberedDevice(person, series, token, OffsetDateTime.now(clock)));
        events.fire(new DeviceRemembered(personId));
        return series + "." + token.value();
    }

    /** Who this cookie brings back, if it is good; its secret is replaced. */
    public Optional<Resumed> resume(String cookie) {
        var device = device(cookie);
        if (device.isEmpty()) {
            return Optional.empty();
        }
        var now = OffsetDateTime.now(clock);
        var verdict = device.get().judge(secret(cookie), now);
        var person = device.get().getPerson();
        if (verdict == RememberedDevice.Verdict.STOLEN) {
            events.fire(new DeviceRefused(person.getId()));
        }
        boolean good = verdict.compareTo(RememberedDevice.Verdict.STOLEN) < 0;
        if (!good || !accounts.maySignIn(person)) {
            db.remove(device.get());
            return Optional.empty();
        }
        if (verdict == RememberedDevice.Verdict.JUST_REPLACED) {
            return Optional.of(new Resumed(SignedIn.of(person), null));
        }
        var next = Token.fresh();
        device.get().rotate(next, now);
        events.fire(new SignedInAs(person.getId()));
        return Optional.of(new Resumed(SignedIn.of(person), series(cookie) + "." + next.value()));
    }

    /** Forgets the device of this cookie, at sign-out. */
    public void forget(String cookie) {
        device(cookie).ifPresent(db::remove);
    }

    /** Keeps the device of this cookie after its person ended all others. */
    public void keep(String cookie) {
        device(cookie).ifPresent(RememberedDevice::follow);
    }

    private Optional<RememberedDevice> device(String cookie) {
        if (cookie == null || !cookie.matches("[A-Z2-9]{24}\\.[A-Z2-9]{24}")) {
            return Optional.empty();
        }
        return db.createQuery(
                        "SELECT d FROM RememberedDevice d WHERE d.series = :series",
                        RememberedDevice.class)
                .setParameter("series", series(cookie))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static String series(String cookie) {
        return cookie.substring(0, 24);
    }

    private static Token secret(String cookie) {
        return new Token(cookie.substring(25));
    }
}
