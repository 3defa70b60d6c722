package id.bina.competence;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/**
 * A level of a person ended, and nothing else holds it.
 *
 * @param reason why its proof was revoked, or null when its time was over
 */
public record LevelLost(
        Long heldId,
        Long personId,
        String name,
        int level,
        int remaining,
        LocalDate lostOn,
        String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "HeldLevel:" + heldId;
    }
}
