package id.bina.identity;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/**
 * Type of employment, grade, position, level, unit or superior of a person are others since this
 * day; fired on that day, in the transaction of the change.
 */
public record PlacementChanged(Long personId, LocalDate validFrom) implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
