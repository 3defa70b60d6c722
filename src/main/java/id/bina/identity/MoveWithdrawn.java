package id.bina.identity;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A move that was decided for a later day does not take place. */
public record MoveWithdrawn(Long personId, Long moveId, LocalDate effectiveOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
