package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Asking for another mentor. Once in a programme nobody asks why. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class Exchanges {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairEnds ends;

    /** Whether the free exchange is still to be had in this pair. */
    public boolean isFree(Long pairId) {
        var pair = own(pairId);
        return pair.isRunning()
                && !pair.isCircle()
                && pair.getRequest() != null
                && used(pair.getProgramme()) == 0;
    }

    /** Leaves the mentor of this pair; the same problem becomes a new request, not sent yet. */
    public Long exchange(Long pairId) {
        var pair = own(pairId);
        require(!pair.isCircle() && pair.getRequest() != null, "mentoring.exchange.office");
        require(used(pair.getProgramme()) == 0, "mentoring.exchange.onceOnly");
        ends.breakOff(pair, "");
        var next =
                new MentoringRequest(
                        db.find(Person.class, user.id()),
                        pair.getProgramme(),
                        pair.getRequest().getProblem().copy(),
                        OffsetDateTime.now(clock));
        next.replace();
        db.persist(next);
        db.flush();
        return next.getId();
    }

    private Pair own(Long pairId) {
        return Optional.ofNullable(db.find(Pair.class, pairId))
                .filter(one -> one.isMentee(user.id()))
                .orElseThrow(NotFound::new);
    }

    private long used(Programme programme) {
        return db.createQuery(
                        "SELECT COUNT(r) FROM MentoringRequest r WHERE r.mentee.id = :me AND"
                                + " r.programme = :programme AND r.exchange = TRUE",
                        Long.class)
                .setParameter("me", user.id())
                .setParameter("programme", programme)
                .getSingleResult();
    }
}
