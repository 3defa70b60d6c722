package id.bina.identity;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A move could not be applied on its day; the file stayed as it was. */
public record MoveRefused(Long personId, Long moveId, LocalDate effectiveOn, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
