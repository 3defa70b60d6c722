package id.bina.outreach;

import static id.bina.shared.RuleViolation.require;

import id.bina.identity.CurrentUser;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers from a mail: whoever holds the link is taken for the person it was sent to, for this one
 * deed. Looking changes nothing; using works once, whatever number of answers comes at once.
 */
@Stateless
@PermitAll
public class ActionLinks {
    @PersistenceContext EntityManager db;
    @Inject Clock clock;
    @Inject CurrentUser user;
    @Inject ActionDeeds deeds;

    /** What this token is good for. */
    public ActionView look(String token) {
        return stored(token).map(this::shown).orElseGet(() -> ActionView.only(ActionState.UNKNOWN));
    }

    /**
     * Does it, as the person of the link, unless it was done; then says what holds now.
     *
     * @param reason needed by some verbs, otherwise ignored
     */
    public ActionView use(String token, String reason) {
        var found = stored(token);
        if (found.isEmpty()) {
            return ActionView.only(ActionState.UNKNOWN);
        }
        var answers = locked(found.get().getNotification());
        var link = answers.get(answers.indexOf(found.get()));
        if (shown(link).ready()) {
            perform(link, reason);
            answers.forEach(other -> other.close(now()));
        }
        return shown(link);
    }

    private void perform(ActionLink link, String reason) {
        boolean given = reason != null && !reason.isBlank();
        require(given || !link.getVerb().isReasonNeeded(), "outreach.action.noReason");
        link.use(now());
        link.getNotification().read(now());
        deeds.perform(link, given ? reason.strip() : null);
    }

    private ActionView shown(ActionLink link) {
        boolean foreign = user.isSignedIn() && !Objects.equals(user.id(), link.getPerson().getId());
        return foreign ? ActionView.only(ActionState.FOREIGN) : ActionView.of(link, now());
    }

    private Optional<ActionLink> stored(String token) {
        return db.createQuery(
                        "SELECT l FROM ActionLink l WHERE l.tokenHash = :hash", ActionLink.class)
                .setParameter("hash", LinkToken.hash(token == null ? "" : token))
                .getResultStream()
                .findFirst();
    }

    /** All answers of the message, in one order for everybody, as they are now. */
    private List<ActionLink> locked(Notification notification) {
        return db.createQuery(
                        "SELECT l FROM ActionLink l WHERE l.notification = :message ORDER BY l.id",
                        ActionLink.class)
                .setParameter("message", notification)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
