package id.bina.programme;

import id.bina.shared.DomainEvent;

/** A person left a learning path. */
public record PathLeft(Long pathId, Long personId) implements DomainEvent {
    @Override
    public String subject() {
        return "LearningPath:" + pathId;
    }
}
