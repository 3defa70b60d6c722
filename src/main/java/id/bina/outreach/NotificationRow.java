package id.bina.outreach;

import id.bina.shared.web.Texts;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A message in the inbox. */
public record NotificationRow(
        Long id,
        String messageKey,
        String facts,
        String link,
        OffsetDateTime createdAt,
        OffsetDateTime readAt)
        implements Serializable {
    public String sentence() {
        return Texts.of(messageKey, Notification.split(facts).toArray());
    }

    public boolean unread() {
        return readAt == null;
    }
}
