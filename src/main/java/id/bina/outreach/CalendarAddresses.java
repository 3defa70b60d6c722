package id.bina.outreach;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
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
import java.util.Optional;

/** The secret calendar address of the person who asks: make, renew, withdraw. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class CalendarAddresses {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Event<DomainEvent> events;

    /** Since when there is one. */
    public Optional<OffsetDateTime> since() {
        return mine().map(CalendarAddress::getCreatedAt);
    }

    /** A new address, which only this answer ever shows; the old one ends. */
    public String renew() {
        String token = LinkToken.fresh();
        var address = mine().orElseGet(() -> new CalendarAddress(user.person()));
        address.renew(LinkToken.hash(token), OffsetDateTime.now(clock));
        db.persist(address);
        events.fire(new CalendarAddressMade(user.id()));
        return PortalAddress.get() + "/calendar/" + token + ".ics";
    }

    public void withdraw() {
        mine().ifPresent(
                        address -> {
                            db.remove(address);
                            events.fire(new CalendarAddressWithdrawn(user.id()));
                        });
    }

    /** Whose calendar this token opens, while the person works here. */
    @PermitAll
    public Optional<Person> holder(String token) {
        return db.createQuery(
                        """
                        SELECT a.person FROM CalendarAddress a
                        WHERE a.tokenHash = :hash AND a.person.active = TRUE""",
                        Person.class)
                .setParameter("hash", LinkToken.hash(token))
                .getResultStream()
                .findFirst();
    }

    private Optional<CalendarAddress> mine() {
        return db.createQuery(
                        "SELECT a FROM CalendarAddress a WHERE a.person.id = :me",
                        CalendarAddress.class)
                .setParameter("me", user.id())
                .getResultStream()
                .findFirst();
    }
}
