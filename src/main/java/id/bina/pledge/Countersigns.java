package id.bina.pledge;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Reauthentication;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/**
 * Superiors sign beneath what their people have signed. Who the superior is is asked when it
 * happens, so that a new head finds what the one before has left.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Countersigns {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject Superiors superiors;
    @Inject Reauthentication again;
    @Inject Subordinates subordinates;
    @Inject Event<DomainEvent> events;

    /** How many signatures wait for the person who asks. */
    public long count() {
        var mine = subordinates.of(user.person(), user.may(Roles.HEAD));
        return mine.filled(db.createQuery("SELECT COUNT(s)" + mine.awaiting(), Long.class))
                .getSingleResult();
    }

    /** The signatures that have waited longest. */
    public List<AwaitingRow> rows(int atMost) {
        var mine = subordinates.of(user.person(), user.may(Roles.HEAD));
        String query =
                """
                SELECT NEW id.bina.pledge.AwaitingRow(s.id, s.signer.signerName,
                  s.signer.unitLabel, s.signer.signerPosition, s.pledgeVersion.title,
                  s.pledgeVersion.number, s.signedAt)"""
                        + mine.awaiting()
                        + " ORDER BY s.signedAt, s.id";
        return mine.filled(db.createQuery(query, AwaitingRow.class))
                .setMaxResults(atMost)
                .getResultList();
    }

    /**
     * Signs beneath these, all or none; what is signed beneath already is left as it is.
     *
     * @return how many were signed now
     */
    public int countersign(Collection<Long> ids, String password) {
        require(!ids.isEmpty(), "pledge.countersign.none");
        again.confirm(password);
        var me = user.person();
        return (int) ids.stream().sorted().filter(id -> countersign(id, me)).count();
    }

    private boolean countersign(Long id, Person me) {
        var signature = db.find(PledgeSignature.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (signature == null) {
            throw new NotFound();
        }
        db.refresh(signature);
        var person = signature.getPerson();
        require(!person.equals(me), "pledge.countersign.own");
        if (superiors.of(person).filter(me::equals).isEmpty()) {
            throw new NotFound();
        }
        if (!signature.isAwaiting()) {
            return false;
        }
        var now = OffsetDateTime.now(clock);
        signature.countersign(me, now);
        db.persist(new PledgeProof(signature, PledgeProof.Stage.COUNTERSIGNED, now));
        events.fire(
                new PledgeCountersigned(
                        id, person.getId(), signature.getPledgeVersion().getId(), me.getId()));
        return true;
    }
}
