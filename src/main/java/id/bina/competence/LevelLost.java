package id.bina.competence;

import id.bina.shared.DomainEvent;
import java.time.LocalDate;

/** A level of a person ended, and nothing else holds it. */
public record LevelLost(
        Long heldId, Long personId, String name, int level, int remaining, LocalDate lostOn)
        implements DomainEvent {
    @Override
    public String subject() {
        return "HeldLevel:" + heldId;
    }
}
