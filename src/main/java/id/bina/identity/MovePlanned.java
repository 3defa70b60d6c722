package id.bina.identity;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A move of a person was decided for a later day. */
public record MovePlanned(Long personId, Long moveId, LocalDate effectiveOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
