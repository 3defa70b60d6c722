package id.bina.mentoring;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import id.bina.identity.Person;
import id.bina.identity.Roles;
import id.bina.identity.Superiors;
import id.bina.shared.DomainEvent;
import id.bina.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** What was agreed to be done: kept by the mentee, seen by the pair, shared with the superior. */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class AgreedActions {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairAccess access;
    @Inject PairVault vault;
    @Inject Superiors superiors;
    @Inject Event<DomainEvent> events;

    /** Adds an action to a goal. */
    public Long add(Long goalId, String text, LocalDate dueOn) {
        var goal = db.find(Goal.class, goalId);
        if (goal == null) {
            throw new NotFound();
        }
        var pair = access.pair(goal.getPair().getId());
        var me = access.mentee(pair);
        require(pair.isRunning(), "mentoring.pair.notRunning");
        mustFit(text);
        require(text != null && !text.isBlank(), "mentoring.action.noText");
        var action = new AgreedAction(pair, me, vault.seal(pair, text.strip()), dueOn);
        action.serve(goal);
        db.persist(action);
        db.flush();
        events.fire(new ActionAgreed(action.getId(), pair.getId(), me.getId(), dueOn));
        return action.getId();
    }

    public void done(Long id, String result) {
        var action = mine(id);
        mustFit(result);
        String kept = result == null || result.isBlank() ? null : result.strip();
        action.done(vault.seal(action.getPair(), kept), LocalDate.now(clock));
        events.fire(new ActionDone(id, action.getPair().getId(), action.getDoneOn()));
    }

    /** The action for one of the pair, and what exactly the superior would see of it. */
    public ActionView view(Long id) {
        var action = found(id);
        var owner = action.getOwner();
        boolean mine = owner.getId().equals(user.id());
        return new ActionView(
                row(action),
                action.getPair().getId(),
                mine,
                action.getPair().isRunning(),
                owner.getFullName(),
                mine ? superiors.of(owner).map(Person::getFullName).orElse(null) : null);
    }

    /** From now on the superior sees the action with its deadline and state; nothing else. */
    public void share(Long id) {
        var action = mine(id);
        require(action.getSharedWith() == null, "mentoring.share.already");
        var superior = superiors.of(user.person());
        require(superior.isPresent(), "mentoring.share.nobody");
        action.share(superior.get(), OffsetDateTime.now(clock));
        events.fire(new ActionShared(id, superior.get().getId()));
    }

    public void withdraw(Long id) {
        var action = mine(id);
        if (action.getSharedWith() != null) {
            Long superior = action.getSharedWith().getId();
            action.withdraw();
            events.fire(new ActionWithdrawn(id, superior));
        }
    }

    /** Actions of the pair, those to be done first. */
    public List<ActionRow> rows(Long pairId) {
        var pair = access.pair(pairId);
        return db.createQuery(
                        """
                        SELECT a FROM AgreedAction a LEFT JOIN FETCH a.session
                        LEFT JOIN FETCH a.sharedWith
                        WHERE a.pair = :pair ORDER BY a.dueOn, a.id""",
                        AgreedAction.class)
                .setParameter("pair", pair)
                .getResultStream()
                .map(this::row)
                .sorted((a, b) -> Boolean.compare(a.done(), b.done()))
                .toList();
    }

    private ActionRow row(AgreedAction action) {
        var pair = action.getPair();
        return new ActionRow(
                action.getId(),
                action.getGoal() == null ? null : action.getGoal().getId(),
                action.getSession() == null ? null : action.getSession().getNumber(),
                vault.open(pair, action.getWords()),
                action.getDueOn(),
                action.getDoneOn() == null && action.getDueOn().isBefore(LocalDate.now(clock)),
                action.getDoneOn(),
                vault.open(pair, action.getResult()),
                action.getSharedWith() == null ? null : action.getSharedWith().getFullName(),
                vault.open(pair, action.getRemark()));
    }

    private AgreedAction found(Long id) {
        var action = db.find(AgreedAction.class, id);
        if (action == null) {
            throw new NotFound();
        }
        access.mustBelong(action.getPair());
        return action;
    }

    private AgreedAction mine(Long id) {
        var action = found(id);
        if (!action.getOwner().getId().equals(user.id())) {
            throw new NotFound();
        }
        return action;
    }

    private static void mustFit(String text) {
        require(
                text == null || text.length() <= GrowText.ACTION,
                "mentoring.record.long",
                GrowText.ACTION);
    }
}
