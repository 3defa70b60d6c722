package id.bina.outreach;

import java.io.Serializable;
import java.time.OffsetDateTime;

/**
 * What the page of an action link shows; everything but the state is null when it is no business of
 * the reader.
 *
 * @param link page of the thing inside the portal
 */
public record ActionView(
        ActionState state,
        ActionVerb verb,
        String person,
        String sentence,
        String link,
        OffsetDateTime expiresAt,
        OffsetDateTime usedAt)
        implements Serializable {
    static ActionView only(ActionState state) {
        return new ActionView(state, null, null, null, null, null, null);
    }

    static ActionView of(ActionLink link, OffsetDateTime now) {
        var notification = link.getNotification();
        return new ActionView(
                link.state(now),
                link.getVerb(),
                link.getPerson().getFullName(),
                notification.getSentence(),
                notification.getLink(),
                link.getExpiresAt(),
                link.getUsedAt());
    }

    public boolean ready() {
        return state == ActionState.READY;
    }
}
