package id.bina.competence;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A person reached a level by a course or a workshop. */
public record LevelReached(
        Long heldId, Long personId, Long competenceId, String name, int level, LocalDate heldFrom)
        implements DomainEvent {
    @Override
    public String subject() {
        return "HeldLevel:" + heldId;
    }
}
