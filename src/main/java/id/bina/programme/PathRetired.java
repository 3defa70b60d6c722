package id.bina.programme;

import id.bina.shared.DomainEvent;

/** Nobody joins this learning path any more. */
public record PathRetired(Long pathId, String title) implements DomainEvent {
    @Override
    public String subject() {
        return "LearningPath:" + pathId;
    }
}
