package id.bina.outreach;

import id.bina.identity.Person;
import id.bina.shared.Persistent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * One answer with one tap in the mail of one person. Made when the mail is written, used once,
 * closed when another answer of the same message was given, and over after a while. The token in
 * the mail is a seal over the nonce, so that a letter that is sent again carries the same links
 * while the database alone gives nobody a link.
 */
@Entity
public class ActionLink extends Persistent {
    private static final Duration VALIDITY = Duration.ofDays(14);

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Notification notification;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @NotNull
    @Enumerated(EnumType.STRING)
    private ActionVerb verb;

    @NotNull private Long subjectId;
    @NotNull private String nonce;
    @NotNull private String tokenHash;
    @NotNull private OffsetDateTime createdAt;
    @NotNull private OffsetDateTime expiresAt;
    private OffsetDateTime usedAt;
    private OffsetDateTime closedAt;

    protected ActionLink() {}

    ActionLink(Notification notification, Action action, OffsetDateTime now) {
        this.notification = notification;
        this.person = notification.getPerson();
        this.verb = action.verb();
        this.subjectId = action.subjectId();
        this.nonce = LinkToken.fresh();
        this.createdAt = now;
        var until = notification.getActionsUntil();
        this.expiresAt = until == null ? now.plus(VALIDITY) : until;
    }

    /** Text whose seal is the token. */
    String getSealed() {
        return "ActionLink:" + nonce;
    }

    void knownBy(String hash) {
        tokenHash = hash;
    }

    ActionState state(OffsetDateTime now) {
        if (usedAt != null) {
            return ActionState.USED;
        }
        if (closedAt != null) {
            return ActionState.CLOSED;
        }
        return now.isBefore(expiresAt) && person.isActive()
                ? ActionState.READY
                : ActionState.EXPIRED;
    }

    void use(OffsetDateTime now) {
        usedAt = now;
    }

    /** Another answer was given. */
    void close(OffsetDateTime now) {
        if (usedAt == null && closedAt == null) {
            closedAt = now;
        }
    }

    Notification getNotification() {
        return notification;
    }

    Person getPerson() {
        return person;
    }

    ActionVerb getVerb() {
        return verb;
    }

    Long getSubjectId() {
        return subjectId;
    }

    String getTokenHash() {
        return tokenHash;
    }

    OffsetDateTime getExpiresAt() {
        return expiresAt;
    }

    OffsetDateTime getUsedAt() {
        return usedAt;
    }
}
