package id.bina.outreach;

import id.bina.shared.web.Texts;
import java.io.Serializable;
import java.time.OffsetDateTime;

/** A mail in the admin's list; its text holds no link that is its reader's alone. */
public record MailRow(
        Long id,
        String person,
        String address,
        Channel channel,
        Mail.State state,
        Kept keptBecause,
        String subject,
        String body,
        String problem,
        int tries,
        OffsetDateTime createdAt,
        OffsetDateTime sendAfter,
        OffsetDateTime sentAt)
        implements Serializable {
    /** Why it is where it is; empty when there is nothing to say. */
    public String why() {
        if (state == Mail.State.KEPT) {
            return Texts.label(keptBecause);
        }
        return problem == null ? "" : problem;
    }

    public String tone() {
        return switch (state) {
            case SENT -> "ok";
            case FAILED -> "bad";
            case QUEUED -> "warn";
            case KEPT -> "n";
        };
    }

    public boolean queued() {
        return state == Mail.State.QUEUED;
    }
}
