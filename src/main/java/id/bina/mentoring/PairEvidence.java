package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Roles;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Files that show what came of a goal; only the pair sees them. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class PairEvidence {
    /** Files of one goal. */
    static final int MOST = 10;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairAccess access;
    @Inject PairVault vault;
    @Inject GoalReads goals;
    @Inject EvidenceReads reads;
    @Inject IncomingFiles incoming;
    @Inject Event<DomainEvent> events;

    /**
     * Adds a file to a goal.
     *
     * @throws id.bina.shared.RuleViolation when it is not what its name says, or dangerous
     */
    public void add(Long goalId, InputStream content, String name) {
        var goal = goals.goal(goalId);
        var pair = goal.getPair();
        require(pair.isRunning(), "mentoring.pair.notRunning");
        require(count(goal) < MOST, "mentoring.evidence.most", MOST);
        var file = incoming.proven(content, name);
        var evidence =
                new Evidence(
                        goal,
                        user.person(),
                        vault.seal(pair, IncomingFiles.last(name)),
                        file,
                        OffsetDateTime.now(clock));
        db.persist(evidence);
        db.flush();
        events.fire(
                new EvidenceAdded(
                        evidence.getId(), goalId, file.getId(), file.getSize(), file.getSha256()));
    }

    /** Takes an own file away again. */
    public void remove(Long id) {
        var evidence = db.find(Evidence.class, id);
        if (evidence == null) {
            throw new NotFound();
        }
        access.mustBelong(evidence.getGoal().getPair());
        if (!evidence.getOwner().getId().equals(user.id())) {
            throw new NotFound();
        }
        require(evidence.getGoal().getPair().isRunning(), "mentoring.pair.notRunning");
        db.remove(evidence);
        events.fire(
                new EvidenceRemoved(id, evidence.getGoal().getId(), evidence.getFile().getId()));
    }

    /** All files of a pair, by goal. */
    public List<EvidenceRow> rows(Long pairId) {
        return reads.rows(access.pair(pairId));
    }

    private long count(Goal goal) {
        return db.createQuery("SELECT COUNT(e) FROM Evidence e WHERE e.goal = :goal", Long.class)
                .setParameter("goal", goal)
                .getSingleResult();
    }
}
