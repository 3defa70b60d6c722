package id.bina.competence;

import id.bina.shared.DomainEvent;

/** A superior judged the level of a person. */
public record LevelAssessed(
        Long heldId, Long personId, Long assessorId, String name, int level, String reason)
        implements DomainEvent {
    @Override
    public String subject() {
        return "HeldLevel:" + heldId;
    }
}
