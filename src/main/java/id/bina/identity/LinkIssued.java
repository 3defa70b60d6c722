package id.bina.identity;

import id.bina.shared.DomainEvent;
import java.time.OffsetDateTime;

/** A one-time link was made for a person; its token is known to nobody but its reader. */
public record LinkIssued(Long personId, String purpose, OffsetDateTime expiresAt)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
