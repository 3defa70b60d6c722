package id.bina.outreach;

import id.bina.shared.web.Texts;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A message in the inbox. */
public record NotificationRow(
        Long id,
        Topic topic,
        String messageKey,
        String facts,
        String link,
        String actions,
        OffsetDateTime createdAt,
        OffsetDateTime readAt)
        implements Serializable {
    public String sentence() {
        return Texts.of(messageKey, Notification.split(facts).toArray());
    }

    /** Whether it waits for an answer, which is given on the page it leads to. */
    public boolean asking() {
        return unread() && !actions.isEmpty() && link != null;
    }

    public boolean unread() {
        return readAt == null;
    }
}
