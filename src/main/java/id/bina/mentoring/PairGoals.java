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
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Goals of a pair: set and moved on by the mentee, seen by both. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class PairGoals {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairAccess access;
    @Inject PairVault vault;
    @Inject GoalReads reads;
    @Inject Event<DomainEvent> events;

    public Long set(Long pairId, GoalText text, Measure measure, LocalDate dueOn) {
        var pair = access.pair(pairId);
        var owner = access.mentee(pair);
        require(pair.isRunning(), "mentoring.pair.notRunning");
        var goal = new Goal(pair, owner, vault.sealAll(pair, text), measure, dueOn);
        db.persist(goal);
        db.flush();
        events.fire(new GoalSet(goal.getId(), pairId, dueOn));
        return goal.getId();
    }

    /** Where the measure stands now; a value of the pair, so no event tells it. */
    public void stand(Long id, BigDecimal value) {
        mine(id).stand(value);
    }

    public void done(Long id, String result) {
        var goal = mine(id);
        var text = reads.text(goal).with(result);
        goal.done(vault.sealAll(goal.getPair(), text), LocalDate.now(clock));
        closed(goal);
    }

    public void drop(Long id) {
        var goal = mine(id);
        goal.drop(LocalDate.now(clock));
        closed(goal);
    }

    /** Goals of the pair, open ones first. */
    public List<GoalRow> rows(Long pairId) {
        return reads.rows(access.pair(pairId));
    }

    private Goal mine(Long id) {
        var goal = reads.goal(id);
        if (!goal.getOwner().getId().equals(user.id())) {
            throw new NotFound();
        }
        return goal;
    }

    private void closed(Goal goal) {
        events.fire(new GoalClosed(goal.getId(), goal.getPair().getId(), goal.getStatus()));
    }
}
