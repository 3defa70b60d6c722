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
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What people agreed to do and share with the superior who asks: the action, its deadline, whether
 * it is done. Nothing else of a pair is here. One comment for each.
 */
@Stateless
@RolesAllowed(Roles.LEARNER)
public class SharedActions {
    /** Longest comment, characters. */
    public static final int REMARK = 500;

    private static final int MOST = 200;

    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject PairVault vault;
    @Inject Event<DomainEvent> events;

    /** Open ones first, then by deadline. */
    public List<SharedActionRow> rows() {
        return db.createQuery(
                        """
                        SELECT a FROM AgreedAction a JOIN FETCH a.owner JOIN FETCH a.pair
                        WHERE a.sharedWith.id = :me ORDER BY a.dueOn DESC, a.id DESC""",
                        AgreedAction.class)
                .setParameter("me", user.id())
                .setMaxResults(MOST)
                .getResultStream()
                .map(this::row)
                .sorted((a, b) -> Boolean.compare(a.done(), b.done()))
                .toList();
    }

    /** The one comment on an action; the person hears of it. */
    public void comment(Long id, String text) {
        var action = db.find(AgreedAction.class, id);
        if (action == null
                || action.getSharedWith() == null
                || !action.getSharedWith().getId().equals(user.id())) {
            throw new NotFound();
        }
        require(text != null && !text.isBlank(), "mentoring.share.noComment");
        require(text.length() <= REMARK, "mentoring.record.long", REMARK);
        action.remark(vault.seal(action.getPair(), text.strip()), OffsetDateTime.now(clock));
        events.fire(new ActionRemarked(id, action.getOwner().getId()));
    }

    private SharedActionRow row(AgreedAction action) {
        var pair = action.getPair();
        return new SharedActionRow(
                action.getId(),
                action.getOwner().getFullName(),
                vault.open(pair, action.getWords()),
                action.getDueOn(),
                action.getDoneOn() == null && action.getDueOn().isBefore(LocalDate.now(clock)),
                action.getDoneOn(),
                action.getSharedAt(),
                vault.open(pair, action.getRemark()),
                action.getRemarkedAt());
    }
}
