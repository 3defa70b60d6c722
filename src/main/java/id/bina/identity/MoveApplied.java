package id.bina.identity;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/**
 * A move took effect; names which facts it changed, not what they were.
 *
 * @param superiorId who decides for the person from now on, or null when it is who it was before
 */
public record MoveApplied(
        Long personId, Long moveId, LocalDate effectiveOn, String facts, Long superiorId)
        implements DomainEvent {
    @Override
    public String subject() {
        return "Person:" + personId;
    }
}
